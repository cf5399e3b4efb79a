import { appConfig } from '@webrana/ui/vite';
import { defineConfig } from 'vite';

export default defineConfig(appConfig({ base: '/admin/', port: 5175 }));
