import { chromium } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
import { findBrowser, BROWSER_ARGS } from '/work/wt/light/scripts/find-browser'
import { startProduct } from '/work/wt/light/e2e/product'
import { serveSite } from '/work/wt/light/e2e/site/serve-site'
import { siteSettings } from '/work/wt/light/e2e/site/site-settings'
import { weighPage } from '/work/wt/light/bench/weigh/weigh-page'
const folder = mkdtempSync('/tmp/weigh-')
const site = await serveSite()
const product = await startProduct(folder+'/data', {...siteSettings(site, folder), CARDPROOF_BROWSER:'off'})
const { executablePath } = await findBrowser()
const browser = await chromium.launch({executablePath, args: BROWSER_ARGS})
const show=(n:string,w:any)=>console.log(n.padEnd(28), 'js',(w.scriptBytes/1024).toFixed(1),'css',(w.styleBytes/1024).toFixed(1),'fonts',w.fonts,(w.fontBytes/1024).toFixed(0),'total',(w.totalBytes/1024).toFixed(0),'html',(w.htmlBytes/1024).toFixed(0),'cls',w.shift.toFixed(4))
const m={viewport:{width:360,height:740},deviceScaleFactor:2}
for (const p of ['/','/cards','/checks','/history']) { show(p, await weighPage(browser, product.url+p)); show(p+' 360', await weighPage(browser, product.url+p,m)) }
const cases=(process.env.CASES??'wordpress-heavy-png,spa-shell,tags-after-400k').split(',')
for (const c of cases){
 const ctx=await browser.newContext(); const page=await ctx.newPage()
 await page.goto(product.url+'/'); await page.getByRole('textbox',{name:'Link to check'}).fill(site.urlOf(c)); await page.keyboard.press('Enter')
 await page.waitForURL(/\/scans\/[0-9a-f-]{36}$/,{timeout:60000})
 const u=page.url(); const storageState=await ctx.storageState()
 await page.getByRole('link',{name:'Share',exact:true}).first().click(); await page.waitForURL(/share=open/)
 const link=await page.locator('[data-share]').first().getByRole('link',{name:/\/s\//}).getAttribute('href')
 await ctx.close()
 show('report '+c, await weighPage(browser,u,{storageState})); show('report 360 '+c, await weighPage(browser,u,{storageState,...m}))
 show('share '+c, await weighPage(browser,link!)); show('share 360 '+c, await weighPage(browser,link!,m))
 if(process.env.KEEP){ const {writeFileSync}=await import('node:fs'); const c2=await browser.newContext({storageState}); const r=await c2.request.get(u); writeFileSync('/tmp/report-'+c+'.html', await r.body()); console.log(link,u)}
}
if(process.env.LH){ console.log('waiting', product.url); await new Promise(r=>setTimeout(r, 600000)) }
await browser.close(); await product.stop(); await site.close()
