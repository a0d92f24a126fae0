/** Joins class names. None may undo another: what has a usual look that others change has it in `@layer components`, where utilities win. */
import { clsx, type ClassValue } from 'clsx'

export function classNames(...values: ClassValue[]): string {
  return clsx(values)
}
