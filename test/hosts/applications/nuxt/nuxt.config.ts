export default defineNuxtConfig({
  compatibilityDate: '2025-11-01',
  telemetry: false,
  buildDir: 'dist/build',
  nitro: {output: {dir: 'dist/output'}},
  vue: {compilerOptions: {isCustomElement: (tag) => tag.includes('-')}},
});
