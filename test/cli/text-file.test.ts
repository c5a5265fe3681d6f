import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readMappingFile } from '../../src/cli/mapping-file.js'
import { readTextFile } from '../../src/cli/text-file.js'
import { thrown } from '../errors/thrown.js'
import { fileIn, temporaryFolder } from '../node/folder.js'

const folder = temporaryFolder()

it('reads a text without the byte order mark of Windows', () => {
  expect(readTextFile(fileIn(folder, 'a.txt', '\uFEFFabc'), 'a file', text => text)).toBe('abc')
})

it('names the file that is not there, and the file that is no mapping', () => {
  const gone = join(folder, 'gone.json')
  expect(thrown(() => readTextFile(gone, 'a file', text => text))).toMatchObject({
    code: 'FILE_NOT_READABLE',
    path: gone,
  })
  const broken = fileIn(folder, 'broken.json', '{')
  expect(thrown(() => readMappingFile(broken))).toMatchObject({ code: 'INVALID_DOCUMENT', path: `${broken}: mapping` })
  const other = fileIn(folder, 'other.json', '{"kind":"other"}')
  expect(thrown(() => readMappingFile(other)).path).toContain(`${other}: mapping`)
})

it('lets faults of the program itself through', () => {
  const file = fileIn(folder, 'b.txt', 'abc')
  expect(() =>
    readTextFile(file, 'a file', () => {
      throw new RangeError('ours')
    }),
  ).toThrow(RangeError)
})
