import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { REPL_HELP } from '../../../src/cli/repl/run-repl.js'
import { listen } from '../listen.js'

it('helps, within 120 columns', async () => {
  expect(await listen(['repl', '--help'])).toEqual({ printed: REPL_HELP, complaints: '', exitCode: 0 })
  expect(REPL_HELP.split('\n').filter(line => line.length > 120)).toEqual([])
})

it('runs what is piped in, with the sample and every short name in scope', async () => {
  const input = (): Readable => Readable.from(['base.size === orders.length\nbgNbd === lifetime.bgNbd\r\n'])
  expect(await listen(['repl'], { input })).toEqual({ printed: 'false\ntrue\n', complaints: '', exitCode: 0 })
})

it('refuses a file behind its name, and flags it does not know', async () => {
  expect(await listen(['repl', 'tour.js'])).toMatchObject({
    exitCode: 2,
    complaints: expect.stringContaining('< tour.js'),
  })
  expect((await listen(['repl', '--eko'])).complaints).toContain('UNKNOWN_OPTION')
})
