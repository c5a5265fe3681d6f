#!/usr/bin/env node
import { printerTo } from './output.js'
import { run } from './run.js'

const signal = { aborted: false }
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const) {
  process.once(name, () => {
    signal.aborted = true
  })
}

/** A fault that cannot be told is none that could be told otherwise. */
process.stderr.on('error', () => undefined)

process.exitCode = await run(process.argv.slice(2), {
  print: printerTo(process.stdout),
  complain: text => process.stderr.write(text),
  input: () => process.stdin,
  isWatched: process.stderr.isTTY === true,
  now: () => performance.now(),
  signal,
})
