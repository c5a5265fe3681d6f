/**
 * What is said of a value that was damaged on its way.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import { misreadPart } from './damage.js'
import type { Finding } from './tell-issue.js'

/** The issue of a value that holds what stands for no character. */
export function unreadable(text: string, line: number, field: string): Finding {
  return {
    code: 'INVALID_ENCODING',
    consequence: 'value-left-out',
    line,
    field,
    expected: 'characters',
    received: `${received(text)}, with bytes that stand for none`,
    hint: 'Is it another encoding? State options.encoding',
  }
}

/** The issue of a value that looks like text of another encoding. */
export function misread(text: string, line: number, field: string): Finding {
  return {
    code: 'INVALID_ENCODING',
    consequence: 'kept',
    line,
    field,
    expected: 'text',
    received: `${received(misreadPart(text))}, which looks like text that was read in a wrong encoding before`,
    hint: 'Export it again from where it comes from',
  }
}
