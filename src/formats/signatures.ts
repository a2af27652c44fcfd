/** How a file begins, and what it is then. */
export type Signature = readonly [begins: RegExp, type: string];

/** The first that fits holds. The patterns see one character for each byte. */
export const signatures: readonly Signature[] = [
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF.{4}WEBP/s, 'image/webp'],
  [/^RIFF.{4}WAVE/s, 'audio/wav'],
  [/^RIFF.{4}AVI /s, 'video/x-msvideo'],
  [/^BM.{4}\0{4}/s, 'image/bmp'],
  [/^(?:II\*\0|MM\0\*)/, 'image/tiff'],
  [/^\0\0\x01\0/, 'image/x-icon'],
  [/^.{4}ftypavi[fs]/s, 'image/avif'],
  [/^.{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/s, 'image/heic'],
  [/^.{4}ftypqt {2}/s, 'video/quicktime'],
  [/^.{4}ftyp/s, 'video/mp4'],
  [/^\x1aE\xdf\xa3/, 'video/webm'],
  [/^OggS/, 'audio/ogg'],
  [/^(?:ID3|\xff[\xf2\xf3\xfb])/, 'audio/mpeg'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'application/x-ole-storage'],
  [/^MZ/, 'application/vnd.microsoft.portable-executable'],
  [/^\x7fELF/, 'application/x-elf'],
  [/^(?:\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe)/, 'application/x-mach-binary'],
  [/^\xca\xfe\xba\xbe/, 'application/java-vm'],
  [/^L\0\0\0\x01\x14\x02\0/, 'application/x-ms-shortcut'],
  [/^\x1f\x8b/, 'application/gzip'],
  [/^BZh[1-9]/, 'application/x-bzip2'],
  [/^\xfd7zXZ\0/, 'application/x-xz'],
  [/^\x28\xb5\x2f\xfd/, 'application/zstd'],
  [/^7z\xbc\xaf\x27\x1c/, 'application/x-7z-compressed'],
  [/^Rar!\x1a\x07/, 'application/vnd.rar'],
  [/^MSCF/, 'application/vnd.ms-cab-compressed'],
  [/^.{257}ustar/s, 'application/x-tar'],
  [/^\{\\rtf/, 'application/rtf'],
  [/^%!PS/, 'application/postscript'],
  [/^#!/, 'text/x-shellscript'],
  [/^BEGIN:VCARD/i, 'text/vcard'],
  [/^BEGIN:VCALENDAR/i, 'text/calendar'],
];

/** What a ZIP file is whose first names are these. */
export const zipSignatures: readonly Signature[] = [
  [/word\//, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [/xl\//, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [/ppt\//, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  [/META-INF\//, 'application/java-archive'],
];
