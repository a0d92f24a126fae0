/** Where to let a link preview through, by protection or server. */
import type { NoParams } from '../message'

export interface AllowRulePhrases {
  'allow-rule.akamai': NoParams
  'allow-rule.anubis': NoParams
  'allow-rule.apache': NoParams
  'allow-rule.aws-cloudfront': NoParams
  'allow-rule.aws-load-balancer': NoParams
  'allow-rule.aws-waf': NoParams
  'allow-rule.caddy': NoParams
  'allow-rule.cloudflare': NoParams
  'allow-rule.datadome': NoParams
  'allow-rule.f5': NoParams
  'allow-rule.fastly': NoParams
  'allow-rule.human': NoParams
  'allow-rule.iis': NoParams
  'allow-rule.imperva': NoParams
  'allow-rule.kasada': NoParams
  'allow-rule.litespeed': NoParams
  'allow-rule.mod-security': NoParams
  'allow-rule.nginx': NoParams
  'allow-rule.siteground': NoParams
  'allow-rule.sucuri': NoParams
  /** Nothing names what refused. */
  'allow-rule.unnamed': NoParams
  'allow-rule.vercel': NoParams
  'allow-rule.wordfence': NoParams
}
