import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/model/index.js'
import { readFile } from '../../../src/node/portfolio/read-file.js'
import { tableBuilder } from '../../../src/node/portfolio/table-builder.js'
import { issueLog } from '../../../src/node/reading/reading-issue.js'
import { folderOf } from './dirty/folder-of.js'

function reportOf(name: string, content: string): readonly unknown[] {
  const [issues, out] = [issueLog(), tableBuilder('groups')]
  const { rows } = runSync(
    readFile({ name, table: 'groups' }, { folder: folderOf({ [name]: content }), out, issues, style: {} }),
  )
  return [rows, issues.issues.map(({ code, consequence }) => `${code} ${consequence}`)]
}

test('rows read are rows kept and left out, whatever the file', () => {
  expect(reportOf('g.csv', 'id,name\nA,One\nA,Two\nB\n')).toEqual([
    { read: 3, kept: 1, leftOut: 2 },
    expect.arrayContaining(['DUPLICATE_KEY row-left-out', 'INVALID_CSV row-left-out']),
  ])
  expect(reportOf('g.csv', 'id,title\nA,One\n')).toEqual([
    { read: 1, kept: 0, leftOut: 1 },
    ['COLUMN_NOT_FOUND file-left-out'],
  ])
  expect(reportOf('g.json', '[]')).toEqual([{ read: 0, kept: 0, leftOut: 0 }, []])
})

test.skipIf(process.platform === 'win32')('a pipe is left out, and not waited for', () => {
  const folder = folderOf({ 'g.csv': '' })
  rmSync(join(folder, 'g.csv'))
  execFileSync('mkfifo', [join(folder, 'g.csv')])
  const [issues, out] = [issueLog(), tableBuilder('groups')]
  const { rows } = runSync(readFile({ name: 'g.csv', table: 'groups' }, { folder, out, issues, style: {} }))
  expect(rows).toEqual({ read: 0, kept: 0, leftOut: 0 })
  expect(issues.issues).toMatchObject([{ code: 'FILE_NOT_READABLE', consequence: 'file-left-out' }])
})
