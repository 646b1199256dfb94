const f=(await import('node:fs')).readdirSync('./scripts/bench'); const m=await Promise.all(f.filter(x=>x.endsWith('.mjs')).map(async x=>[x]));
import { readFileSync } from 'node:fs';
const file=f.find(x=>readFileSync('./scripts/bench/'+x,'utf8').includes('measureReview()'));
const {measureReview}=await import('./scripts/bench/'+file);
for(let i=0;i<(+process.argv[2]||2);i++){const r=await measureReview(); console.log(JSON.stringify(r,(k,v)=>typeof v==='number'?Math.round(v):v),(r.compare/r.parse).toFixed(2),(r.review/r.parse).toFixed(2));}
