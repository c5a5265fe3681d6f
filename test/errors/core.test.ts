import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { issuesOf } from '../../src/errors/core.js'
import { reject } from '../../src/errors/index.js'

it('knows the error of the doors as its own', () => {
  expect(issuesOf(() => reject('OUT_OF_RANGE', 'rate', 'a number', 'x'))).toMatchObject([{ path: 'rate' }])
})

it('is all that the rest reads of errors besides their index: in the package any other file has an error of its own', () => {
  const deeper = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !/^errors[/\\]/.test(file))
    .filter(file => DEEPER.test(readFileSync(join('src', file), 'utf8')))
  expect(deeper).toEqual([])
})

const DEEPER = /from '(?:\.\.?\/)+errors\/(?!(?:index|core)\.js')/
