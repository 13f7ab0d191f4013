using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PmfSite.Mutation;

/// <summary>Runs the tests of judging in this process until the first fails.</summary>
internal sealed class TestRun : IMessageSink
{
    private static readonly string[] Rooms = ["PmfSite.Tests.Assessing", "PmfSite.Tests.Performance"];

    private readonly List<ITestCase> cases = [];
    private TaskCompletionSource step = new();

    /// <summary>Whether there are tests and all passed.</summary>
    public bool Passes { get; private set; }

    public static bool Run()
    {
        var assembly = Assembly.Load("PmfSite.Tests");
        using var framework = new XunitTestFramework(new NullSink());
        var run = new TestRun();
        var options = new Options();
        using var discoverer = framework.GetDiscoverer(Reflector.Wrap(assembly));
        foreach (var type in assembly.GetTypes().Where(t => Rooms.Contains(t.Namespace)))
        {
            run.step = new();
            discoverer.Find(type.FullName, false, run, options);
            run.step.Task.Wait();
        }
        run.step = new();
        using var executor = framework.GetExecutor(assembly.GetName());
        executor.RunTests(run.cases, run, options);
        run.step.Task.Wait();
        return run.Passes;
    }

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestCaseDiscoveryMessage found:
                cases.Add(found.TestCase);
                break;
            case ITestFailed:
                Environment.Exit(1);
                break;
            case IDiscoveryCompleteMessage:
                step.SetResult();
                break;
            case ITestAssemblyFinished finished:
                Passes = finished is { TestsRun: > 0, TestsFailed: 0 };
                step.SetResult();
                break;
        }
        return true;
    }

    /// <summary>Every option as xunit has it.</summary>
    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        public TValue GetValue<TValue>(string name) => default!;

        public void SetValue<TValue>(string name, TValue value) { }
    }

    private sealed class NullSink : IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => true;
    }
}
