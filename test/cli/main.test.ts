import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../node/folder.js'

const MAIN = ['--import', './scripts/typescript.mjs', 'src/cli/main.ts']
const folder = temporaryFolder()

function command(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const words = [...MAIN, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

it('prints on stdout and ends with 0', () => {
  expect(command('--version')).toEqual({ status: 0, stdout: expect.stringMatching(/^clientele \d/), stderr: '' })
})

it('complains on stderr and ends with 2, without a stack', () => {
  const { status, stdout, stderr } = command('appraise', 'no-such.csv')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^clientele: A file cannot be read\n/)
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
})

it.runIf(existsSync('/dev/full'))('says in one line that the disk is full (where there is a /dev/full)', () => {
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [...MAIN, '--help'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  })
  closeSync(full)
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'clientele: The output cannot be written: no space left on the disk\n',
  })
})

it('is quiet where nobody reads', async () => {
  const child = spawn(process.execPath, [...MAIN, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let complaints = ''
  child.stderr.on('data', text => {
    complaints += String(text)
  })
  const [code] = await once(child, 'close')
  expect({ code, complaints }).toEqual({ code: 141, complaints: '' })
})

it.runIf(process.platform !== 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)(
  'leaves nothing behind when %s comes while it writes (not on Windows)',
  async name => {
    const out = join(folder, name)
    mkdirSync(out)
    const rows = Array.from({ length: 200_000 }, (_, i) => `c${i % 150_000},2024-01-${10 + (i % 19)}`)
    const file = join(folder, 'many.csv')
    writeFileSync(file, `client,date\n${rows.join('\n')}\n`)
    const child = spawn(process.execPath, [...MAIN, 'appraise', file, '--out', out], { stdio: 'ignore' })
    const exit = once(child, 'exit')
    while (readdirSync(out).length === 0 && child.exitCode === null) await wait(1)
    child.kill(name)
    const [code] = await exit
    expect({ code, left: readdirSync(out) }).toEqual({ code: 130, left: [] })
  },
)
