/**
 * Emoji and emoticons that judge.
 *
 * @module
 */
import type { WordGroup } from '../lexicon-types.js'

export const SYMBOLS: readonly WordGroup[] = [
  {
    role: 'sentiment',
    value: 0.6,
    words: ['👍', '😊', '😀', '😃', '😄', '🙂', '😍', '❤', '🎉', '👏', '💯', '🥰', '🌹', '💪', '🌟', ':)', ':D', ';)'],
  },
  {
    role: 'sentiment',
    value: -0.6,
    words: ['👎', '😠', '😡', '🤬', '😞', '😢', '😭', '💔', '🙁', '😤', '😒', '😩', '🤮', ':('],
  },
]
