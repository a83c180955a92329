package org.gradientgrader.cli.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What of a compiled class could be somebody's answer.
 *
 * @param name with dots
 * @param strings all constants of this type
 * @param methods what each method does, one text per instruction; free of line numbers, of places
 *     in the constant pool and of the packages of what is called, so that moved and renamed copies
 *     are the same
 */
record ClassCode(String name, Set<String> strings, List<List<String>> methods) {

    static ClassCode of(byte[] classFile) {
        Reading reading = new Reading();
        ClassReader reader = new ClassReader(classFile);
        reader.accept(reading, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new ClassCode(
                reader.getClassName().replace('/', '.'), reading.strings, reading.methods);
    }

    private static final class Reading extends ClassVisitor {

        private final Set<String> strings = new TreeSet<>();
        private final List<List<String>> methods = new ArrayList<>();

        Reading() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            List<String> instructions = new ArrayList<>();
            methods.add(instructions);
            return new Instructions(instructions, strings);
        }
    }

    private static final class Instructions extends MethodVisitor {

        private final List<String> instructions;
        private final Set<String> strings;

        Instructions(List<String> instructions, Set<String> strings) {
            super(Opcodes.ASM9);
            this.instructions = instructions;
            this.strings = strings;
        }

        private void add(int opcode, Object operand) {
            instructions.add(opcode + " " + operand);
        }

        @Override
        public void visitInsn(int opcode) {
            add(opcode, "");
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            add(opcode, operand);
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            add(opcode, variable);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            add(opcode, "");
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            add(opcode, name);
        }

        @Override
        public void visitMethodInsn(
                int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            add(opcode, name);
        }

        @Override
        public void visitInvokeDynamicInsn(
                String name, String descriptor, Handle bootstrap, Object... arguments) {
            add(Opcodes.INVOKEDYNAMIC, name);
            for (Object argument : arguments) {
                if (argument instanceof String text) {
                    strings.add(text);
                }
            }
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            add(opcode, "");
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String text) {
                strings.add(text);
            }
            boolean plain = value instanceof Number || value instanceof String;
            add(Opcodes.LDC, plain && !(value instanceof ConstantDynamic) ? value : "");
        }

        @Override
        public void visitIincInsn(int variable, int increment) {
            add(Opcodes.IINC, variable + " " + increment);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
            add(Opcodes.TABLESWITCH, min + " " + max);
        }

        @Override
        public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
            add(Opcodes.LOOKUPSWITCH, List.of(keys.length));
        }
    }
}
