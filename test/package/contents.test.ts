/** What the tarball brings, and what it does not. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { publicEntries, root } from '../../scripts/entries.js'
import { MADE_BY } from '../../src/model/made-by.js'
import { consumer } from './place.js'

const home = join(consumer, 'node_modules/clientele')
const files = readdirSync(home, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath, entry.name).slice(home.length + 1))

it('brings what runs, its types, its schemas, its sources and the papers, and nothing else', () => {
  const expected =
    /^(dist\/.*\.(js|d\.ts|d\.ts\.map)|dist\/cli\/repl\/reference\.json|schemas\/[a-z-]+\.json|src\/.*\.ts|(README|CHANGELOG|THIRD_PARTY_NOTICES)\.md|LICENSE|package\.json)$/
  expect(files.filter(file => !expected.test(file))).toEqual([])
  expect(files.filter(file => file.startsWith('schemas/')).length).toBe(37)
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'THIRD_PARTY_NOTICES.md']))
})

it('has every file that an entry names', () => {
  const named = publicEntries().flatMap(({ script, types, source }) => [script, types, source])
  expect(named.map(file => file.slice(root.length + 1)).filter(file => !files.includes(file))).toEqual([])
})

it('imports nothing that is not installed with it', () => {
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const allowed = new Set(Object.keys(manifest.dependencies))
  const faults = files
    .filter(file => /^dist\/.*\.(js|d\.ts)$/.test(file))
    .flatMap(file => packagesNamedIn(readFileSync(join(home, file), 'utf8')).map(name => `${file}: ${name}`))
    .filter(fault => !allowed.has(fault.split(': ')[1] ?? ''))
  expect(faults).toEqual([])
})

it('brings fewer than 40 packages', () => {
  const lock = JSON.parse(readFileSync(join(consumer, 'package-lock.json'), 'utf8'))
  expect(Object.keys(lock.packages).filter(path => path !== '').length).toBeLessThan(40)
})

it('signs documents with its own version', () => {
  const { name, version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  expect(MADE_BY).toBe(`${name} ${version}`)
})

function packagesNamedIn(text: string): readonly string[] {
  const names = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName)
  return names.filter(name => !/^(\.|node:)/.test(name)).map(packageOf)
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
