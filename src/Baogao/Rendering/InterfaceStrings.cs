using Scriban.Runtime;

namespace Baogao.Rendering;

/// <summary>The interface's words as templates name them: "home.title" is t.home.title.</summary>
public static class InterfaceStrings
{
    public static ScriptObject Nest(IReadOnlyDictionary<string, string> byKey)
    {
        var root = new ScriptObject();
        foreach (var (key, words) in byKey)
        {
            var path = key.Split('.');
            path[..^1].Aggregate(root, Below).SetValue(path[^1], words, readOnly: true);
        }

        return root;
    }

    private static ScriptObject Below(ScriptObject parent, string name)
    {
        if (parent.TryGetValue(name, out var found) && found is ScriptObject child)
        {
            return child;
        }

        child = [];
        parent.SetValue(name, child, readOnly: true);
        return child;
    }
}
