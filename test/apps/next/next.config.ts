import type {NextConfig} from 'next';

const config: NextConfig = {
  // Otherwise the outermost lock file says where the project is, and this one lies in another.
  turbopack: {root: process.cwd()},
};

export default config;
