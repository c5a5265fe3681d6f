import { readFileSync } from 'node:fs'
import { ClienteleError } from '../errors/index.js'
import { refuse } from '../node/refuse.js'
import { reasonOf } from '../node/system-error.js'

/** What Windows puts in front of text. */
const BYTE_ORDER_MARK = /^\uFEFF/

/** What a file says, as `read` makes it of its text; every fault names the file. */
export function readTextFile<T>(file: string, expected: string, read: (text: string) => T): T {
  const text = textOf(file, expected)
  try {
    return read(text)
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    const { code, path, expected: wanted, received, hint } = error
    return refuse(code, `${file}: ${path}`, wanted, received, hint)
  }
}

function textOf(file: string, expected: string): string {
  try {
    return readFileSync(file, 'utf8').replace(BYTE_ORDER_MARK, '')
  } catch (error) {
    return refuse('FILE_NOT_READABLE', file, expected, reasonOf(error))
  }
}
