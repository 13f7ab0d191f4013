using System.Globalization;
using PmfSite.Commands;
using PmfSite.Writing;

// A bare number printed anywhere must read the same on every machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var typed = CommandLine.Of(new SharedOptions()).Parse(args);
if (typed.Errors.Count > 0)
{
    foreach (var error in typed.Errors)
        Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine("Run with --help to see what there is.");
    return ExitCode.WrongUsage;
}
try
{
    return await typed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (OutputRefused refused)
{
    Console.Error.WriteLine(refused.Message);
    return ExitCode.WrongUsage;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"A file or folder could not be read or written: {exception.Message}");
    Console.Error.WriteLine("Visitors see a whole site, the one before or the new one. Run the command again when this is put right.");
    return ExitCode.OurFault;
}
catch (Exception exception)
{
    Console.Error.WriteLine($"This is a fault of the program, not of your content. Please report it with these lines:\n{exception}");
    return ExitCode.OurFault;
}
