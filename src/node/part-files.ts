/**
 * Names of files that are being written, and what a process that was killed has left of them.
 *
 * @module
 */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The name under which this process writes a file until it is whole. */
export function partName(name: string): string {
  return `.${name}.${process.pid}.part`
}

/** Removes what processes that are gone have left of the files of these names. */
export function clearStaleParts(folder: string, names: readonly string[]): void {
  for (const entry of readdirSync(folder)) {
    const [, name, pid] = /^\.(.+)\.(\d+)\.part$/.exec(entry) ?? []
    if (name === undefined || !names.includes(name) || isRunning(Number(pid))) continue
    rmSync(join(folder, entry), { force: true })
  }
}

/** A process that may not be asked is running. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
