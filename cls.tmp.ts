import { chromium } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
import { findBrowser, BROWSER_ARGS } from './scripts/find-browser'
import { startProduct } from './e2e/product'
const product = await startProduct(mkdtempSync('/tmp/cls-')+'/data', {CARDPROOF_BROWSER:'off'})
const { executablePath } = await findBrowser()
const browser = await chromium.launch({executablePath, args: BROWSER_ARGS})
for (const [w,h] of [[360,740],[1280,900]] as const) for (const p of (process.argv[2]??'/examples/heavy-image,/examples/good-page,/cards,/checks,/').split(',')) {
 const ctx=await browser.newContext({viewport:{width:w,height:h},deviceScaleFactor:2}); const page=await ctx.newPage()
 await page.addInitScript(()=>{ (window as any).S=[]; new PerformanceObserver(l=>{for(const e of l.getEntries() as any)(window as any).S.push([e.value.toFixed(4),Math.round(e.startTime),...e.sources.map((s:any)=>{const n=s.node; const el=n?.nodeType===1?n:n?.parentElement; return (el?.tagName+'.'+(el?.className?.baseVal??el?.className??'')).slice(0,60)+' '+(el?.textContent??'').slice(0,20)+' y'+Math.round(s.previousRect.top)+'→'+Math.round(s.currentRect.top)+' h'+Math.round(s.previousRect.height)+'→'+Math.round(s.currentRect.height)})])}).observe({type:'layout-shift',buffered:true})})
 await page.goto(product.url+p,{waitUntil:'networkidle'}); await page.waitForTimeout(800)
 console.log(w,p,JSON.stringify(await page.evaluate(()=>(window as any).S),null,1))
 await ctx.close()
}
await browser.close(); await product.stop()
