using Baogao.Model;

namespace Baogao.Extracting;

/// <param name="Years">"2012", or "2008-2012".</param>
/// <param name="At">Where in the sentence it is named.</param>
internal readonly record struct Period(string Years, FactKind Kind, string Rule, int At);
