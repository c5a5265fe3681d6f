import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

function command(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const words = ['--import', './scripts/typescript.mjs', 'src/cli/main.ts', ...args]
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
