import { BOND_WORDS } from '../../src/labels/bond-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

itSpeaksBothLanguages(BOND_WORDS)
