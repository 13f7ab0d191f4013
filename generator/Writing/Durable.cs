using System.Runtime.InteropServices;

namespace PmfSite.Writing;

/// <summary>What the disk must promise: that a folder's files are really on it, and that two folders change places in one step.</summary>
internal static partial class Durable
{
    private const int ExchangeLinux = 2;
    private const int SwapMacOs = 2;
    private const int AtCurrentFolder = -100;

    /// <summary>Makes sure that everything written to the folder has reached the disk.</summary>
    public static void Sync(string folder)
    {
        // .NET 10 hides a failed fsync on Linux, and one call for the whole file system is much faster than one for each file.
        if (OperatingSystem.IsLinux())
        {
            var handle = Open(folder, 0);
            if (handle < 0)
                throw Failed("open", folder);
            try
            {
                if (SyncFileSystem(handle) != 0)
                    throw Failed("sync", folder);
            }
            finally
            {
                _ = Close(handle);
            }
            return;
        }
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }

    /// <summary>Exchanges two folders so that neither is ever missing; false where the system or the disk cannot.</summary>
    public static bool Exchange(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return RenameLinux(AtCurrentFolder, one, AtCurrentFolder, other, ExchangeLinux) == 0;
            if (OperatingSystem.IsMacOS())
                return RenameMacOs(one, other, SwapMacOs) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An older C library: the caller renames twice.
        }
        return false;
    }

    private static IOException Failed(string what, string folder) =>
        new($"could not {what} {folder}: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}");

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(int handle);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int handle);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameLinux(int oneFolder, string one, int otherFolder, string other, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameMacOs(string one, string other, uint flags);
}
