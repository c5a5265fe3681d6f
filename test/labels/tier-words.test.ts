import { TIER_WORDS } from '../../src/labels/tier-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

itSpeaksBothLanguages(TIER_WORDS)
