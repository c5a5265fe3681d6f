import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { isMisread, isUnreadable, misreadPart } from '../../../src/node/reading/damage.js'

it.each(['a\uFFFDb', 'a\0'])('%j holds what stands for nothing', text => expect(isUnreadable(text)).toBe(true))
it('takes other characters for characters', () => expect(isUnreadable('a\u0001港\u{1F600}')).toBe(false))

it.each(['港湾有限公司', 'Société Générale', 'Müller & Söhne', 'straße', 'São Paulo'])(
  'sees %s read as Windows-1252',
  name => {
    expect(isMisread(Buffer.from(name).toString('latin1'))).toBe(true)
    expect(isMisread(name)).toBe(false)
  },
)

it('sees what became of U+FFFD, and GBK read as ISO 8859-1', () => {
  expect(isMisread('名称锟斤拷')).toBe(true)
  expect(isMisread(Buffer.from([0xb8, 0xdb, 0xcd, 0xe5, 0xc0, 0xe4]).toString('latin1'))).toBe(true)
})

it.each(['voilà\u00a0»', '°°°°', '····', 'CRÉÉE', 'NÃO', 'Ελληνικά', 'Москва', '東京'])('leaves %s alone', text =>
  expect(isMisread(text)).toBe(false),
)

it('shows the part that is meant', () => {
  expect(misreadPart(`${'x'.repeat(50)}SociÃ©tÃ©`)).toBe('xxxxxxSociÃ©tÃ©')
})
