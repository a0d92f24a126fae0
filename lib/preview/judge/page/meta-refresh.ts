/** Finds a meta refresh that sends readers to another page soon; in linear time, whatever the source looks like. */
import type { HeadFact } from '../../vocabulary/facts'
import { lowerAscii } from '../text/lower-ascii'
import { placeOf } from '../tags/line-and-column'

export interface MetaRefresh {
  source: string
  target: string
  line: number
  column: number
}

/** Longer delays are reloads of live pages, not redirects. */
const DELAY_MAX_S = 5
const TAG_CHARS_MAX = 1_000

/** Regions whose text is no markup for a visitor with scripts: link previews run none, but the readers who are sent on do. */
const REGIONS: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
  ['<noscript', '</noscript'],
  ['<template', '</template'],
]

export function findMetaRefresh(head: HeadFact): MetaRefresh | null {
  const text = head.text.slice(0, head.headEnd ?? head.text.length)
  if (!/refresh/i.test(text)) return null
  const lower = lowerAscii(text)
  let at = lower.indexOf('<')
  while (at !== -1) {
    const region = REGIONS.find(([open]) => lower.startsWith(open, at))
    if (region) {
      const close = lower.indexOf(region[1], at + region[0].length)
      if (close === -1) return null
      at = lower.indexOf('<', close + 1)
      continue
    }
    if (lower.startsWith('<meta', at)) {
      const found = readRefresh(text.slice(at, at + TAG_CHARS_MAX))
      if (found) return { ...found, ...placeOf(text, at) }
      // A tag that ends nowhere holds no other, and must not be read again from each `<` in it.
      at = lower.indexOf('>', at)
      if (at === -1) return null
    }
    at = lower.indexOf('<', at + 1)
  }
  return null
}

function readRefresh(from: string): { source: string; target: string } | null {
  const source = /^<meta\s(?:"[^"]*"|'[^']*'|[^'">])*>/i.exec(from)?.[0]
  if (!source || !/\shttp-equiv\s*=\s*["']?refresh\b/i.test(source)) return null
  const content = /\scontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(source)
  const target = refreshTarget(content?.[1] ?? content?.[2] ?? content?.[3] ?? '')
  return target === null ? null : { source, target }
}

/** Where `0; url=/x` leads soon, as a tag or a Refresh header says it; null when it reloads the page itself, or only later. */
export function refreshTarget(value: string): string | null {
  const parts = /^(\d+)(?:\.\d*)?\s*[;,]\s*(.*)/s.exec(value.trim())
  const target = parts?.[2]
    ?.replace(/^url\s*=\s*/i, '')
    .replace(/^["']/, '')
    .replace(/["'].*/s, '')
    .trim()
  return target && Number(parts?.[1]) <= DELAY_MAX_S ? target : null
}
