import { appConfig } from '@webrana/ui/vite';
import { defineConfig } from 'vite';

export default defineConfig(appConfig({ base: '/reseller/', port: 5174 }));
