const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'nothing of that name',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'a folder',
  ENOTDIR: 'a file where a folder should be',
  EEXIST: 'a file where a folder should be',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'no space left on the disk',
  EROFS: 'a disk that cannot be written',
  EMFILE: 'too many open files',
  ELOOP: 'links that lead in a circle',
  ENAMETOOLONG: 'a name that is too long',
}

/** What the operating system complained about, in words where they are known. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return REASONS[code] ?? code
}
