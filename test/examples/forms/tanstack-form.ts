export { useForm } from '@tanstack/react-form';
export * from '../reactGivens.tsx';
