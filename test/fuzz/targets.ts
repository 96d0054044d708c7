import type { Target } from './target.ts'
import { ALIGNING } from './targets/aligning.ts'
import { EXTENDING } from './targets/extending.ts'
import { FILES } from './targets/files.ts'
import { FORMATS } from './targets/formats.ts'
import { READING } from './targets/reading.ts'

export const TARGETS: readonly Target[] = [...READING, ...EXTENDING, ...ALIGNING, ...FORMATS, ...FILES]
