import type { NextConfig } from 'next';

const nextConfig: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  turbopack: { root: import.meta.dirname },
  redirects: async () => [{ source: '/', destination: '/en', permanent: false }],
};

export default nextConfig;
