/** The command as an installation puts it on the path. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { consumer } from './place.js'

const command = join(consumer, 'node_modules/.bin/clientele')

it('says what it can do', () => {
  expect(execFileSync(command, ['--help'], { encoding: 'utf8' })).toContain('clientele appraise')
})

it('appraises a log and writes what it found', () => {
  const day = (client: number, week: number): string =>
    new Date(Date.UTC(2024, 0, 1 + ((client * 5 + week * 7) % 300))).toISOString().slice(0, 10)
  const rows = Array.from({ length: 60 }, (_, client) =>
    Array.from(
      { length: 1 + (client % 4) },
      (_, week) => `c${client},${day(client, week * (1 + (client % 7)))},${10 + week}`,
    ),
  ).flat()
  writeFileSync(join(consumer, 'orders.csv'), ['client,date,amount', ...rows].join('\n'))
  const { status, stderr } = spawnSync(command, ['appraise', 'orders.csv', '--out', 'out'], {
    cwd: consumer,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(readFileSync(join(consumer, 'out/clients.csv'), 'utf8').trim().split('\n')).toHaveLength(61)
  expect(['models.json', 'summary.json'].filter(file => !existsSync(join(consumer, 'out', file)))).toEqual([])
})

it('has everything at the prompt, with the texts of help', () => {
  const input = 'base.size\nhelp(bgNbd.fit)\nshow(bgNbd.fit(base))\nnone\n'
  const { status, stdout, stderr } = spawnSync(command, ['repl'], { cwd: consumer, input, encoding: 'utf8' })
  expect(stdout).toMatch(/^2000\nbgNbd\.fit\n\nEstimates the four parameters[\s\S]*\nbg-nbd, time in weeks\n/)
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'clientele: line 4: ReferenceError: none is not defined. Did you mean node?\n',
  })
})

it('fails with exit code 2 and says why', () => {
  const { status, stderr } = spawnSync(command, ['appraise', 'missing.csv'], { cwd: consumer, encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toContain('missing.csv')
})
