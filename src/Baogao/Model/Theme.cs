namespace Baogao.Model;

/// <summary>What a sentence is about: 住房, 教育.</summary>
/// <param name="Id">ASCII, the last part of its address: housing.</param>
/// <param name="Cofog">Divisions of the UN's Classification of the Functions of Government, "06"; the nearest first.</param>
/// <param name="Words">What a sentence of this theme says: 保障房, 旧改.</param>
public sealed record Theme(string Id, LocalizedText Name, IReadOnlyList<string> Cofog, IReadOnlyList<string> Words);
