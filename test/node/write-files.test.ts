import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runSync } from 'clientele/model'
import { expect, it } from 'vitest'
import { writeFiles } from '../../src/node/index.js'
import { fileIn, temporaryFolder } from './folder.js'

const folder = temporaryFolder()

it('writes all files into a folder that it makes', () => {
  const target = join(folder, 'deep/inside')
  expect(runSync(writeFiles(target, { 'a.txt': ['1', '2'], 'b.txt': ['3'] }))).toEqual([
    join(target, 'a.txt'),
    join(target, 'b.txt'),
  ])
  expect(readdirSync(target).toSorted()).toEqual(['a.txt', 'b.txt'])
  expect(readFileSync(join(target, 'a.txt'), 'utf8')).toBe('12')
})

it('replaces what is there only when everything is written', () => {
  const target = join(folder, 'again')
  runSync(writeFiles(target, { 'a.txt': ['old'] }))
  const steps = writeFiles(target, { 'a.txt': ['new'] })
  expect(steps.next().value).toEqual({ phase: 'writing', done: 1 })
  expect(readFileSync(join(target, 'a.txt'), 'utf8')).toBe('old')
  expect(steps.next().done).toBe(true)
  expect(readFileSync(join(target, 'a.txt'), 'utf8')).toBe('new')
})

it('leaves nothing behind when it fails or is left', () => {
  function* failing(): Generator<string> {
    yield 'half'
    throw new Error('no more')
  }
  const target = join(folder, 'never/made')
  expect(() => runSync(writeFiles(target, { 'a.txt': ['whole'], 'b.txt': failing() }))).toThrow('no more')
  const steps = writeFiles(target, { 'a.txt': ['1', '2'] })
  steps.next()
  steps.return([])
  expect(readdirSync(folder)).not.toContain('never')
})

it('leaves the folder alone when somebody else has put something there', () => {
  const target = join(folder, 'shared')
  const steps = writeFiles(target, { 'a.txt': ['1'] })
  steps.next()
  fileIn(target, 'theirs.txt', '')
  steps.return([])
  expect(readdirSync(target)).toEqual(['theirs.txt'])
})

it('says why it cannot write', () => {
  const taken = fileIn(folder, 'taken', '')
  expect(() => runSync(writeFiles(taken, { 'a.txt': [] }))).toThrow('received a file where a folder should be')
  expect(() => runSync(writeFiles(join(taken, 'below'), { 'a.txt': [] }))).toThrow('[FILE_NOT_WRITABLE]')
  const blocked = join(folder, 'blocked')
  mkdirSync(join(blocked, 'b.txt'), { recursive: true })
  expect(() => runSync(writeFiles(blocked, { 'a.txt': ['1'], 'b.txt': ['2'] }))).toThrow('received a folder')
  expect(readdirSync(blocked)).toEqual(['b.txt'])
})

it('clears what a run that was killed has left', () => {
  const target = join(folder, 'killed')
  const { pid } = spawnSync(process.execPath, ['--version'])
  mkdirSync(target)
  fileIn(target, `.a.txt.${pid}.part`, 'half')
  runSync(writeFiles(target, { 'a.txt': ['whole'] }))
  expect(readdirSync(target)).toEqual(['a.txt'])
})

it.each([
  [[undefined, {}], 'folder: expected text, received undefined [INVALID_TYPE]'],
  [['', {}], 'folder: expected the place of a file or folder, received "" [MISSING_VALUE]'],
  [['never', null], 'files: expected an object, received null [INVALID_TYPE]'],
  [['never', { 'a.txt': 5 }], "files['a.txt']: expected pieces of text, received 5 [INVALID_TYPE]"],
  [['never', { 'a.txt': [5] }], "files['a.txt']: expected pieces of text, received 5 [INVALID_TYPE]"],
  [['never', { '../a.txt': [] }], 'received "../a.txt" [OUT_OF_RANGE]'],
])('names the field at fault in %j', ([place, files], message) => {
  const target = place === 'never' ? join(folder, 'misuse') : place
  expect(() => runSync(Reflect.apply(writeFiles, undefined, [target, files]))).toThrow(message)
  expect(readdirSync(folder)).not.toContain('misuse')
})
