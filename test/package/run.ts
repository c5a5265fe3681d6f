import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { consumer } from './place.js'

const execute = promisify(execFile)

/** What a program printed, run in the consumer's folder; a failure carries all it said. */
export async function run(program: string, ...args: readonly string[]): Promise<string> {
  try {
    return (await execute(program, args, { cwd: consumer })).stdout
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error)) throw error
    throw new Error(`${error.message}\n${error.stdout}`)
  }
}

/** The same for a program of this Node. */
export function node(...args: readonly string[]): Promise<string> {
  return run(process.execPath, ...args)
}
