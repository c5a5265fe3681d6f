import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findFiles } from '../../../src/node/portfolio/find-files.js'
import { folderOf } from './dirty/folder-of.js'

test('files are called like tables, in the order in which tables refer to each other', () => {
  const folder = folderOf({
    'PAYMENTS.ndjson': '',
    'project-cash-flows.csv': '',
    'clients.json': '',
    'clients.xlsx': '',
  })
  const { files, unused } = findFiles(folder, undefined)
  expect(files.map(({ name, table }) => `${name} ${table}`)).toEqual([
    'clients.json clients',
    'project-cash-flows.csv projectCashFlows',
    'PAYMENTS.ndjson payments',
  ])
  expect(unused).toEqual(['clients.xlsx'])
})

test('a mapping goes before names; one file may be two tables; a point is a point', () => {
  const folder = folderOf({ 'kna1_2024.csv': '', kna1x2024xcsv: '', 'clients.csv': '' })
  const entry = { file: 'KNA1*.csv', table: 'clients' } as const
  const tables = [entry, { ...entry, table: 'groups' }, { file: 'none', table: 'orders' }] as const
  const { files, unused, unmet } = findFiles(folder, { kind: 'portfolio-mapping', version: 1, tables })
  expect(files.map(({ name, table }) => `${name} ${table}`)).toEqual([
    'kna1_2024.csv groups',
    'kna1_2024.csv clients',
    'clients.csv clients',
  ])
  expect(unused).toEqual(['kna1x2024xcsv'])
  expect(unmet.map(({ file }) => file)).toEqual(['none'])
})

test('a folder that is not there is an error', () => {
  const folder = folderOf({})
  mkdirSync(join(folder, 'inner'))
  expect(() => findFiles(join(folder, 'none'), undefined)).toThrow(
    expect.objectContaining({ code: 'FILE_NOT_READABLE' }),
  )
})
