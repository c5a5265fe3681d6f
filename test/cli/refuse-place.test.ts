import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { refusePlace } from '../../src/cli/refuse-place.js'

const home = mkdtempSync(join(tmpdir(), 'clientele-place-'))
const folder = join(home, 'portfolio')
const file = join(folder, 'issues.csv')
mkdirSync(folder)
writeFileSync(file, 'id\n')
symlinkSync(folder, join(home, 'link'))

const refused = (source: string, out: string) => () => refusePlace(source, out, ['issues.csv'])

it('takes a folder that is there or not', () => {
  expect(refused(folder, home)).not.toThrow()
  expect(refused(folder, join(home, 'new'))).not.toThrow()
})

it('writes to no folder that is read, by whatever name it goes', () => {
  expect(refused(folder, folder)).toThrow(expect.objectContaining({ code: 'FILE_NOT_WRITABLE', path: '--out' }))
  expect(refused(folder, join(home, 'link'))).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('--out') }),
  )
})

it('writes over no file that is read', () => {
  expect(refused(file, folder)).toThrow(expect.objectContaining({ path: file }))
})

it('wants a folder, and a name', () => {
  expect(refused(folder, file)).toThrow(expect.objectContaining({ expected: 'a folder' }))
  expect(refused(folder, '')).toThrow(expect.objectContaining({ code: 'MISSING_VALUE' }))
})
