/** @type {import('next').NextConfig} */
export default {distDir: 'dist', devIndicators: false};
