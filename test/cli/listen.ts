import { Readable } from 'node:stream'
import { run } from '../../src/cli/run.js'
import type { Terminal } from '../../src/cli/terminal.js'

/** What a command printed, complained about and ended with. */
export interface Heard {
  readonly printed: string
  readonly complaints: string
  readonly exitCode: number
}

/** Runs a command line and listens. */
export async function listen(args: readonly string[], terminal: Partial<Terminal> = {}): Promise<Heard> {
  let printed = ''
  let complaints = ''
  const exitCode = await run(args, {
    print: async text => {
      printed += text
    },
    complain: text => {
      complaints += text
    },
    input: () => Readable.from([]),
    isWatched: false,
    now: () => 0,
    signal: { aborted: false },
    ...terminal,
  })
  return { printed, complaints, exitCode }
}
