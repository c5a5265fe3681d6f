#!/usr/bin/env node
import { run } from './run.js'

const signal = { aborted: false }
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    signal.aborted = true
  })
}

/** Whoever reads our output may stop reading: `clientele ... | head`. */
process.stdout.on('error', error => {
  if (!('code' in error && error.code === 'EPIPE')) throw error
})

process.exitCode = await run(process.argv.slice(2), {
  print: text => process.stdout.write(text),
  complain: text => process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  now: () => performance.now(),
  signal,
})
