namespace PmfSite.Formats;

/// <summary>The media types of files, by the ends of their names.</summary>
internal static class MediaTypes
{
    public static string Of(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" => "text/html",
            ".css" => "text/css",
            ".js" => "text/javascript",
            ".csv" => "text/csv",
            ".json" => "application/json",
            ".jsonld" => "application/ld+json",
            ".xml" => "application/xml",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".gif" => "image/gif",
            ".webp" => "image/webp",
            ".ico" => "image/x-icon",
            ".wav" => "audio/wav",
            ".opus" => "audio/ogg",
            ".mp3" => "audio/mpeg",
            ".mp4" => "video/mp4",
            ".vtt" => "text/vtt",
            ".pdf" => "application/pdf",
            ".epub" => "application/epub+zip",
            ".ods" => OdsFormat.MediaType,
            ".xlsx" => XlsxFormat.MediaType,
            ".zip" => "application/zip",
            ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            _ => "text/plain",
        };
}
