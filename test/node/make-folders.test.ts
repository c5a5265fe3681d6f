import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFolders, removeFolders } from '../../src/node/make-folders.js'
import { fileIn, temporaryFolder } from './folder.js'

const folder = temporaryFolder()

it('makes what is missing, and takes back what it made', () => {
  const deep = join(folder, 'a/b/c')
  expect(makeFolders(deep)).toEqual([deep, join(folder, 'a/b'), join(folder, 'a')])
  expect(makeFolders(deep)).toEqual([])
  fileIn(join(folder, 'a'), 'theirs.txt', '')
  removeFolders([deep, join(folder, 'a/b'), join(folder, 'a')])
  expect(readdirSync(join(folder, 'a'))).toEqual(['theirs.txt'])
})

it('leaves nothing of a path that cannot be made', () => {
  expect(() => makeFolders(join(folder, 'new', 'x'.repeat(300)))).toThrow('ENAMETOOLONG')
  expect(existsSync(join(folder, 'new'))).toBe(false)
})

it.runIf(process.platform === 'linux')('returns where the system says that a parent is missing (Linux only)', () => {
  expect(() => makeFolders('/proc/no-such-folder/below')).toThrow('ENOENT')
})
