using System.Globalization;
using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    public static Diagnostic DocumentsNotJson(string file, long line, string reason) => Error(
        "BG701",
        string.Create(CultureInfo.InvariantCulture, $"not JSON: {reason}, on line {line}"),
        Location.OfFile(file),
        "write a list of {\"id\": …, \"kind\": …, \"section\": …, \"zh\": …, \"en\": …}");

    /// <param name="number">Of the document in the list, from 1.</param>
    public static Diagnostic DocumentWithoutId(string file, int number) => Error(
        "BG702",
        string.Create(CultureInfo.InvariantCulture, $"document {number} has no id"),
        Location.OfFile(file),
        "give each document an id of its own: results are named by it");

    public static Diagnostic DocumentTwice(string file, string id, int first, int second) => Error(
        "BG703",
        string.Create(CultureInfo.InvariantCulture, $"documents {first} and {second} have the same id '{id}'"),
        Location.OfFile(file),
        "give each document an id of its own: results are named by it");

    public static Diagnostic DocumentKey(string file, int number, string id, string key) => Error(
        "BG704",
        string.Create(CultureInfo.InvariantCulture, $"'{key}' of document {number}, '{id}', must be text"),
        Location.OfFile(file),
        "put its value between quotes, or leave it out");

    public static Diagnostic DocumentEmpty(string file, int number, string id) => Warning(
        "BG705",
        string.Create(CultureInfo.InvariantCulture, $"document {number}, '{id}', has no words: nothing finds it"),
        Location.OfFile(file),
        "give it zh or en, or remove it");
}
