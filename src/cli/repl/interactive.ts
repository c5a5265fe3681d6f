/**
 * A session at a terminal: Node's REPL, whose errors are one line.
 *
 * @module
 */
import { once } from 'node:events'
import type { REPLServer, ReplOptions } from 'node:repl'
import { Recoverable, start } from 'node:repl'
import { errorLine } from './error-line.js'
import type { Evaluated } from './evaluate.js'
import { evaluate } from './evaluate.js'
import { inTurn } from './in-turn.js'
import { printValue } from './print-value.js'
import { isUnfinished } from './syntax.js'

/** Where a session reads and writes; the streams of the process unless a test has others. */
export type Streams = Pick<ReplOptions, 'input' | 'output' | 'terminal'>

/** Starts a session. */
export function startRepl({ input = process.stdin, output = process.stdout, terminal }: Streams): REPLServer {
  const server = start({
    prompt: '> ',
    input,
    output,
    ...(terminal !== undefined && { terminal }),
    useGlobal: true,
    ignoreUndefined: true,
    writer: value => printValue(value, { colors: server.useColors, width: widthOf(output) }),
    eval(code, _context, _file, done) {
      if (isUnfinished(code)) return done(new Recoverable(new SyntaxError('unfinished')), undefined)
      const complain = (error: unknown): void => {
        output.write(`${errorLine(error)}\n`)
        done(null, undefined)
      }
      try {
        const { value, isAwaited } = interruptible(input, code)
        if (isAwaited) turns.wait(Promise.resolve(value).then(it => done(null, it), complain))
        else done(null, value)
      } catch (error) {
        complain(error)
      }
    },
  })
  const turns = inTurn(server)
  return server
}

/** How many characters fit on a line; some terminals say 0. */
function widthOf(output: NodeJS.WritableStream): number {
  return 'columns' in output && typeof output.columns === 'number' && output.columns > 0 ? output.columns : 80
}

/** Holds a session until it is left; lines typed before are kept in a file only where one is named. */
export async function converse(history: string | undefined): Promise<void> {
  const server = startRepl({})
  for (const name of ['SIGTERM', 'SIGHUP', 'SIGQUIT'] as const) process.once(name, () => server.close())
  if (history !== undefined) server.setupHistory(history, error => error && process.stderr.write(`${error.message}\n`))
  await once(server, 'exit')
}

/** At a terminal Ctrl-C is a key that waits for the calculation to end, unless it is a signal for that long. */
function interruptible(input: NodeJS.ReadableStream, code: string): Evaluated {
  if (input !== process.stdin || !process.stdin.isTTY) return evaluate(code)
  process.stdin.setRawMode(false)
  try {
    return evaluate(code)
  } finally {
    process.stdin.setRawMode(true)
  }
}
