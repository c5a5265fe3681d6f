import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readMappingFile } from '../../src/cli/mapping-file.js'
import { thrown } from '../errors/thrown.js'
import { fileIn, temporaryFolder } from '../node/folder.js'

const folder = temporaryFolder()

it('reads a mapping', () => {
  const mapping = { kind: 'portfolio-mapping', version: 1, tables: [{ file: 'accounts.csv', table: 'clients' }] }
  const read = readMappingFile(fileIn(folder, 'mapping.json', JSON.stringify(mapping)))
  expect(read.tables).toEqual(mapping.tables)
})

it.each(['', '{', '[]', '{"kind":"other"}'])('names the file at fault: %j', text => {
  const file = fileIn(folder, 'wrong.json', text)
  expect(thrown(() => readMappingFile(file)).path).toContain(`${file}: `)
})

it('names a file that is not there', () => {
  const file = join(folder, 'no.json')
  expect(thrown(() => readMappingFile(file))).toMatchObject({ code: 'FILE_NOT_READABLE', path: file })
})
