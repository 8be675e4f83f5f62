export { useForm } from 'react-hook-form';
export * from '../reactGivens.tsx';
