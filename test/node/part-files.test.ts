import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { clearStaleParts, partName } from '../../src/node/part-files.js'
import { fileIn, temporaryFolder } from './folder.js'

it('removes parts of processes that are gone, and nothing else', () => {
  const folder = temporaryFolder()
  const { pid: gone } = spawnSync(process.execPath, ['--version'])
  const kept = [partName('a.csv'), `.other.csv.${gone}.part`, `.a.csv.${gone}.part.txt`, 'a.csv', '.a.csv.part']
  for (const name of [...kept, `.a.csv.${gone}.part`, `.b.csv.${gone}.part`]) fileIn(folder, name, '')
  clearStaleParts(folder, ['a.csv', 'b.csv'])
  expect(readdirSync(folder).toSorted()).toEqual(kept.toSorted())
})
