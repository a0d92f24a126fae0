/** The contract of a recipe: how the tags of a card are set in one stack, as code to paste or as the way through its menus. */
import type { CardText } from './card-text'

export type CodeLanguage =
  | 'html' | 'tsx' | 'jsx' | 'ts' | 'vue' | 'astro' | 'svelte' | 'php' | 'blade' | 'erb' | 'django' | 'twig' | 'liquid' | 'smarty' | 'xml' | 'yaml' | 'go-template' | 'text' // prettier-ignore

export interface CodeFile {
  /** Where it goes: a path, or the name of a field. Not translated. */
  name: string
  language: CodeLanguage
  code: string
  /** Another way, not a part of the first. */
  isOptional?: true
}

export const NOTES = ['server-html', 'streamed', 'draws-picture', 'one-writer'] as const
export type Note = (typeof NOTES)[number]

export interface Recipe {
  /** Through the menus, in the words of the English interface. */
  menu?: readonly string[]
  files(card: CardText): CodeFile[]
  notes?(card: CardText): Note[]
}
