// biome-ignore-all format: made by test/oracle/keras_builders.py

/** What Keras 3.15.1 builds; see `keras.ts` for the form. */
export const CONFIGURATIONS = `
["InputLayer",{}]
["Normalization",{"axis":[-1],"mean":[123.675,116.28,103.53],"variance":[3409.9760250000004,3262.6944000000003,3291.890625]}]
["Sequential",[["convnext_tiny_stem_conv","Conv2D",{"filters":96,"kernel_size":4,"strides":4}],["convnext_tiny_stem_layernorm","LayerNormalization",{"axis":[-1]}]]]
["Conv2D",{"filters":96,"groups":96,"kernel_size":7,"padding":"same"}]
["LayerNormalization",{"axis":[-1]}]
["Dense",{"units":384}]
["Activation",{"activation":"gelu"}]
["Dense",{"units":96}]
["LayerScale",{"init_values":1e-06,"projection_dim":96}]
["Activation",{"activation":"linear"}]
["+",{}]
["Sequential",[["convnext_tiny_downsampling_layernorm_0","LayerNormalization",{"axis":[-1]}],["convnext_tiny_downsampling_conv_0","Conv2D",{"filters":192,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":192,"groups":192,"kernel_size":7,"padding":"same"}]
["Dense",{"units":768}]
["Dense",{"units":192}]
["LayerScale",{"init_values":1e-06,"projection_dim":192}]
["Sequential",[["convnext_tiny_downsampling_layernorm_1","LayerNormalization",{"axis":[-1]}],["convnext_tiny_downsampling_conv_1","Conv2D",{"filters":384,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":384,"groups":384,"kernel_size":7,"padding":"same"}]
["Dense",{"units":1536}]
["LayerScale",{"init_values":1e-06,"projection_dim":384}]
["Sequential",[["convnext_tiny_downsampling_layernorm_2","LayerNormalization",{"axis":[-1]}],["convnext_tiny_downsampling_conv_2","Conv2D",{"filters":768,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":768,"groups":768,"kernel_size":7,"padding":"same"}]
["Dense",{"units":3072}]
["LayerScale",{"init_values":1e-06,"projection_dim":768}]
["GlobalAveragePooling2D",{}]
["Dense",{"activation":"A","units":"K"}]
["ZeroPadding2D",{"padding":3}]
["Conv2D",{"filters":64,"kernel_size":7,"strides":2,"use_bias":false}]
["BatchNormalization",{}]
["Activation",{"activation":"relu"}]
["ZeroPadding2D",{}]
["MaxPooling2D",{"pool_size":3,"strides":2}]
["Conv2D",{"filters":128,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":32,"kernel_size":3,"padding":"same","use_bias":false}]
["Concatenate",{"axis":3}]
["AveragePooling2D",{"pool_size":2,"strides":2}]
["Conv2D",{"filters":256,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":512,"kernel_size":1,"use_bias":false}]
["Rescaling",{"scale":0.00392156862745098}]
["Normalization",{"axis":[3]}]
["Rescaling",{"scale":[2.0896918976428642,2.1128856368212916,2.1081851067789197]}]
["ZeroPadding2D",{"padding":"for 3"}]
["Conv2D",{"filters":32,"kernel_size":3,"strides":2,"use_bias":false}]
["Activation",{"activation":"silu"}]
["DepthwiseConv2D",{"kernel_size":3,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,32]}]
["Conv2D",{"activation":"silu","filters":8,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":32,"kernel_size":1,"padding":"same"}]
["Multiply",{}]
["Conv2D",{"filters":16,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":96,"kernel_size":1,"padding":"same","use_bias":false}]
["DepthwiseConv2D",{"kernel_size":3,"strides":2,"use_bias":false}]
["Reshape",{"target_shape":[1,1,96]}]
["Conv2D",{"activation":"silu","filters":4,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":96,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":24,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":144,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,144]}]
["Conv2D",{"activation":"silu","filters":6,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":144,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.025}]
["Add",{}]
["ZeroPadding2D",{"padding":"for 5"}]
["DepthwiseConv2D",{"kernel_size":5,"strides":2,"use_bias":false}]
["Conv2D",{"filters":40,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":240,"kernel_size":1,"padding":"same","use_bias":false}]
["DepthwiseConv2D",{"kernel_size":5,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,240]}]
["Conv2D",{"activation":"silu","filters":10,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":240,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.05}]
["Conv2D",{"filters":80,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":480,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,480]}]
["Conv2D",{"activation":"silu","filters":20,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":480,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.07500000000000001}]
["Dropout",{"rate":0.08750000000000001}]
["Conv2D",{"filters":112,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":672,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,672]}]
["Conv2D",{"activation":"silu","filters":28,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":672,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.1125}]
["Dropout",{"rate":0.125}]
["Conv2D",{"filters":192,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1152,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1152]}]
["Conv2D",{"activation":"silu","filters":48,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1152,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.15000000000000002}]
["Dropout",{"rate":0.1625}]
["Dropout",{"rate":0.17500000000000002}]
["Conv2D",{"filters":320,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1280,"kernel_size":1,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.2}]
["Reshape",{"target_shape":[1,1,16]}]
["Conv2D",{"activation":"sigmoid","filters":16,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.008695652173913044}]
["Dropout",{"rate":0.026086956521739136}]
["Dropout",{"rate":0.034782608695652174}]
["Dropout",{"rate":0.05217391304347827}]
["Dropout",{"rate":0.06086956521739131}]
["Dropout",{"rate":0.0782608695652174}]
["Dropout",{"rate":0.08695652173913043}]
["Dropout",{"rate":0.09565217391304348}]
["Dropout",{"rate":0.11304347826086956}]
["Dropout",{"rate":0.12173913043478261}]
["Dropout",{"rate":0.13043478260869565}]
["Dropout",{"rate":0.14782608695652175}]
["Dropout",{"rate":0.1565217391304348}]
["Dropout",{"rate":0.16521739130434784}]
["Dropout",{"rate":0.17391304347826086}]
["Conv2D",{"filters":1920,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1920]}]
["Conv2D",{"activation":"silu","filters":80,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1920,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.19130434782608696}]
["Conv2D",{"filters":48,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":288,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,288]}]
["Conv2D",{"activation":"silu","filters":12,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":288,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":88,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":528,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,528]}]
["Conv2D",{"activation":"silu","filters":22,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":528,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":120,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":720,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,720]}]
["Conv2D",{"activation":"silu","filters":30,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":720,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":208,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1248,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1248]}]
["Conv2D",{"activation":"silu","filters":52,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1248,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":352,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":2112,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,2112]}]
["Conv2D",{"activation":"silu","filters":88,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":2112,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":1408,"kernel_size":1,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.3}]
["Conv2D",{"filters":40,"kernel_size":3,"strides":2,"use_bias":false}]
["Reshape",{"target_shape":[1,1,40]}]
["Conv2D",{"activation":"sigmoid","filters":40,"kernel_size":1,"padding":"same"}]
["Reshape",{"target_shape":[1,1,24]}]
["Conv2D",{"activation":"sigmoid","filters":24,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.007692307692307693}]
["Conv2D",{"filters":32,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,192]}]
["Conv2D",{"activation":"sigmoid","filters":192,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.02307692307692308}]
["Dropout",{"rate":0.03076923076923077}]
["Dropout",{"rate":0.04615384615384616}]
["Dropout",{"rate":0.05384615384615385}]
["ZeroPadding2D",{"padding":[[0,1],[0,1]]}]
["Conv2D",{"filters":576,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,576]}]
["Conv2D",{"activation":"silu","filters":24,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":576,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.06923076923076923}]
["Dropout",{"rate":0.07692307692307693}]
["Dropout",{"rate":0.08461538461538462}]
["Dropout",{"rate":0.09230769230769233}]
["Conv2D",{"filters":136,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":816,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,816]}]
["Conv2D",{"activation":"silu","filters":34,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":816,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.1076923076923077}]
["Dropout",{"rate":0.11538461538461539}]
["Dropout",{"rate":0.12307692307692308}]
["Dropout",{"rate":0.13076923076923078}]
["Conv2D",{"filters":232,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1392,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1392]}]
["Conv2D",{"activation":"silu","filters":58,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1392,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.14615384615384616}]
["Dropout",{"rate":0.15384615384615385}]
["Dropout",{"rate":0.16153846153846155}]
["Dropout",{"rate":0.16923076923076924}]
["Dropout",{"rate":0.17692307692307693}]
["Conv2D",{"filters":384,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":2304,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,2304]}]
["Conv2D",{"activation":"silu","filters":96,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":2304,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.19230769230769232}]
["Conv2D",{"filters":1536,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":48,"kernel_size":3,"strides":2,"use_bias":false}]
["Reshape",{"target_shape":[1,1,48]}]
["Conv2D",{"activation":"sigmoid","filters":48,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.00625}]
["Dropout",{"rate":0.018750000000000003}]
["Dropout",{"rate":0.03125}]
["Conv2D",{"filters":56,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":336,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,336]}]
["Conv2D",{"activation":"silu","filters":14,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":336,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.043750000000000004}]
["Dropout",{"rate":0.05625}]
["Dropout",{"rate":0.06875}]
["Dropout",{"rate":0.08125}]
["Dropout",{"rate":0.09375}]
["Conv2D",{"filters":160,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":960,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,960]}]
["Conv2D",{"activation":"silu","filters":40,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":960,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.10625000000000001}]
["Dropout",{"rate":0.11875000000000001}]
["Dropout",{"rate":0.13125}]
["ZeroPadding2D",{"padding":[[1,2],[1,2]]}]
["Conv2D",{"filters":272,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1632,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1632]}]
["Conv2D",{"activation":"silu","filters":68,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1632,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.14375000000000002}]
["Dropout",{"rate":0.15625}]
["Dropout",{"rate":0.16875}]
["Dropout",{"rate":0.18125000000000002}]
["Conv2D",{"filters":448,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":2688,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,2688]}]
["Conv2D",{"activation":"silu","filters":112,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":2688,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.19375}]
["Conv2D",{"filters":1792,"kernel_size":1,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.4}]
["Normalization",{"axis":[3],"mean":[0.485,0.456,0.406],"variance":[0.052441,0.050176000000000005,0.050625]}]
["Conv2D",{"filters":32,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":16,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":3,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.01904761904761905}]
["Conv2D",{"filters":128,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":3,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.0380952380952381}]
["DepthwiseConv2D",{"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Reshape",{"target_shape":[1,1,384]}]
["Conv2D",{"activation":"sigmoid","filters":384,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.05714285714285715}]
["Dropout",{"rate":0.06666666666666668}]
["Dropout",{"rate":0.08571428571428572}]
["Dropout",{"rate":0.09523809523809523}]
["Dropout",{"rate":0.10476190476190476}]
["Dropout",{"rate":0.1142857142857143}]
["Dropout",{"rate":0.13333333333333336}]
["Dropout",{"rate":0.14285714285714285}]
["Dropout",{"rate":0.1523809523809524}]
["Dropout",{"rate":0.1619047619047619}]
["Dropout",{"rate":0.17142857142857143}]
["Dropout",{"rate":0.18095238095238098}]
["Dropout",{"rate":0.19047619047619047}]
["BatchNormalization",{"scale":false}]
["Conv2D",{"filters":32,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":80,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":96,"kernel_size":3,"padding":"same","use_bias":false}]
["AveragePooling2D",{"padding":"same","pool_size":3,"strides":1}]
["Conv2D",{"filters":64,"kernel_size":5,"padding":"same","use_bias":false}]
["Conv2D",{"filters":48,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":320,"kernel_size":1,"padding":"same"}]
["CustomScaleLayer",{"scale":0.17}]
["Conv2D",{"filters":256,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":384,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":160,"kernel_size":[1,7],"padding":"same","use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":[7,1],"padding":"same","use_bias":false}]
["Conv2D",{"filters":1088,"kernel_size":1,"padding":"same"}]
["CustomScaleLayer",{"scale":0.1}]
["Conv2D",{"filters":288,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":288,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":320,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":224,"kernel_size":[1,3],"padding":"same","use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":[3,1],"padding":"same","use_bias":false}]
["Conv2D",{"filters":2080,"kernel_size":1,"padding":"same"}]
["CustomScaleLayer",{"scale":0.2}]
["CustomScaleLayer",{"scale":1.0}]
["Conv2D",{"filters":96,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":[7,1],"padding":"same","use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":[1,7],"padding":"same","use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":[1,7],"padding":"same","use_bias":false}]
["Conv2D",{"filters":160,"kernel_size":[7,1],"padding":"same","use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":384,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":384,"kernel_size":[1,3],"padding":"same","use_bias":false}]
["Conv2D",{"filters":384,"kernel_size":[3,1],"padding":"same","use_bias":false}]
["ReLU",{"max_value":6.0}]
["Conv2D",{"filters":512,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1024,"kernel_size":1,"padding":"same","use_bias":false}]
["GlobalAveragePooling2D",{"keepdims":true}]
["Dropout",{"rate":0.001}]
["Conv2D",{"filters":"K","kernel_size":1,"padding":"same"}]
["Reshape",{"target_shape":["K"]}]
["Activation",{"activation":"A"}]
["Conv2D",{"filters":1280,"kernel_size":1,"use_bias":false}]
["Rescaling",{"offset":-1.0,"scale":0.00784313725490196}]
["Conv2D",{"filters":16,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Activation",{"activation":"hard_silu"}]
["ReLU",{}]
["Conv2D",{"filters":72,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":24,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":72,"kernel_size":1,"padding":"same"}]
["*",{}]
["Conv2D",{"filters":32,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":120,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":200,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":184,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":480,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":168,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":672,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":240,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":960,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":1280,"kernel_size":1,"padding":"same"}]
["Flatten",{}]
["Conv2D",{"filters":8,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":16,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":96,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":64,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":40,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":144,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":288,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":576,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":1024,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":42,"kernel_size":1,"padding":"same","use_bias":false}]
["ZeroPadding2D",{"padding":2}]
["SeparableConv2D",{"filters":42,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":42,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":42,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":42,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":42,"kernel_size":3,"padding":"same","use_bias":false}]
["AveragePooling2D",{"pool_size":3,"strides":2}]
["Cropping2D",{"cropping":[[1,0],[1,0]]}]
["Concatenate",{}]
["AveragePooling2D",{"pool_size":1,"strides":2}]
["Conv2D",{"filters":84,"kernel_size":1,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":168,"kernel_size":1,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":168,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":168,"kernel_size":3,"padding":"same","use_bias":false}]
["ZeroPadding2D",{"padding":[[2,3],[2,3]]}]
["SeparableConv2D",{"filters":336,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":336,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":336,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":336,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":336,"kernel_size":3,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":7,"strides":2}]
["Conv2D",{"filters":64,"kernel_size":1}]
["Conv2D",{"filters":64,"kernel_size":3,"padding":"same"}]
["Conv2D",{"filters":256,"kernel_size":1}]
["Conv2D",{"filters":128,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":128,"kernel_size":3,"padding":"same"}]
["Conv2D",{"filters":512,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":512,"kernel_size":1}]
["Conv2D",{"filters":128,"kernel_size":1}]
["Conv2D",{"filters":256,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":256,"kernel_size":3,"padding":"same"}]
["Conv2D",{"filters":1024,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":1024,"kernel_size":1}]
["Conv2D",{"filters":512,"kernel_size":3,"padding":"same"}]
["Conv2D",{"filters":2048,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":2048,"kernel_size":1}]
["Conv2D",{"filters":64,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":3,"strides":2,"use_bias":false}]
["MaxPooling2D",{"pool_size":1,"strides":2}]
["Conv2D",{"filters":128,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":512,"kernel_size":3,"use_bias":false}]
["Conv2D",{"activation":"relu","filters":64,"kernel_size":3,"padding":"same"}]
["MaxPooling2D",{"strides":2}]
["Conv2D",{"activation":"relu","filters":128,"kernel_size":3,"padding":"same"}]
["Conv2D",{"activation":"relu","filters":256,"kernel_size":3,"padding":"same"}]
["Conv2D",{"activation":"relu","filters":512,"kernel_size":3,"padding":"same"}]
["Dense",{"activation":"relu","units":4096}]
["SeparableConv2D",{"filters":128,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":1,"padding":"same","strides":2,"use_bias":false}]
["MaxPooling2D",{"padding":"same","pool_size":3,"strides":2}]
["SeparableConv2D",{"filters":256,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":1,"padding":"same","strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":728,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":728,"kernel_size":1,"padding":"same","strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":1024,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1024,"kernel_size":1,"padding":"same","strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":1536,"kernel_size":3,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":2048,"kernel_size":3,"padding":"same","use_bias":false}]
`;

/** The builders, each before its layers. */
export const BUILDERS = `
{"name":"ConvNeXtTiny","model":"convnext_tiny","namesSize":false,"module":"convnext","signature":[["include_top",true],["include_preprocessing",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","convnext_tiny"]],"size":224,"smallest":32,"anySize":true,"shared":150,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[["?0","LayerNormalization",{"axis":[-1]}]],"avg":[["?0","GlobalAveragePooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]],"max":[["?0","GlobalMaxPooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]]}}
?0 0
0convnext_tiny_prestem_normalization 1
estem 2
gage_0_block_0_depthwise_conv 3
ulayernorm 4
upointwise_conv_1 5
ugelu 6
upointwise_conv_2 7
ulayer_scale 8
uidentity 9
 a 8,1
s1_depthwise_conv 3
ulayernorm 4
upointwise_conv_1 5
ugelu 6
upointwise_conv_2 7
ulayer_scale 8
uidentity 9
 a 8,1
s2_depthwise_conv 3
ulayernorm 4
upointwise_conv_1 5
ugelu 6
upointwise_conv_2 7
ulayer_scale 8
uidentity 9
 a 8,1
edownsampling_block_0 b
estage_1_block_0_depthwise_conv c
ulayernorm 4
upointwise_conv_1 d
ugelu 6
upointwise_conv_2 e
ulayer_scale f
uidentity 9
 a 8,1
s1_depthwise_conv c
ulayernorm 4
upointwise_conv_1 d
ugelu 6
upointwise_conv_2 e
ulayer_scale f
uidentity 9
 a 8,1
s2_depthwise_conv c
ulayernorm 4
upointwise_conv_1 d
ugelu 6
upointwise_conv_2 e
ulayer_scale f
uidentity 9
 a 8,1
edownsampling_block_1 g
estage_2_block_0_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s1_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s2_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s3_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s4_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s5_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s6_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s7_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s8_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
edownsampling_block_2 k
estage_3_block_0_depthwise_conv l
ulayernorm 4
upointwise_conv_1 m
ugelu 6
upointwise_conv_2 d
ulayer_scale n
uidentity 9
 a 8,1
s1_depthwise_conv l
ulayernorm 4
upointwise_conv_1 m
ugelu 6
upointwise_conv_2 d
ulayer_scale n
uidentity 9
 a 8,1
s2_depthwise_conv l
ulayernorm 4
upointwise_conv_1 m
ugelu 6
upointwise_conv_2 d
ulayer_scale n
uidentity 9
 a 8,1
ehead_gap o
jlayernorm 4
jdense p
{"name":"DenseNet121","model":"densenet121","namesSize":false,"module":"densenet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","densenet121"]],"size":224,"smallest":32,"anySize":true,"shared":427,"refusal":"If using \`weights\` as \`\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 q
0conv1_conv r
6bn s
6relu t
?1 u
0pool1 v
0conv2_block1_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b2_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b3_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b4_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b5_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b6_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
0pool2_bn s
6relu t
6conv w
6pool z
0conv3_block1_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b2_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b3_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b4_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b5_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b6_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b7_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b8_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b9_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b10_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c1_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c2_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
0pool3_bn s
6relu t
6conv 10
6pool z
0conv4_block1_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b2_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b3_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b4_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b5_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b6_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b7_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b8_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b9_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b10_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c1_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c2_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c3_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c4_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c5_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c6_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c7_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c8_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c9_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
b20_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c1_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c2_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c3_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c4_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
0pool4_bn s
6relu t
6conv 11
6pool z
0conv5_block1_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b2_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b3_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b4_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b5_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b6_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b7_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b8_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b9_0_bn s
frelu t
d1_conv w
fbn s
frelu t
d2_conv x
dconcat y 7,1
b10_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c1_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c2_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c3_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c4_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c5_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
c6_0_bn s
grelu t
e1_conv w
gbn s
grelu t
e2_conv x
econcat y 7,1
0bn s
0relu t
0avg_pool o
0predictions p
{"name":"EfficientNetB0","model":"efficientnetb0","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb0"]],"size":224,"smallest":32,"anySize":true,"shared":238,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 12
?0 13
?1 14 w
0stem_conv_pad 15
9 16
5bn s
5activation 17
0block1a_dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 19
dduce 1a
bexpand 1b
dcite 1c 5,1
8project_conv 1d
gbn s
52a_expand_conv 1e
fbn s
factivation 17
8dwconv_pad 15
e 1f
8bn s
8activation 17
8se_squeeze o
breshape 1g
dduce 1h
bexpand 1i
dcite 1c 5,1
8project_conv 1j
gbn s
6b_expand_conv 1k
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 1l
dduce 1m
bexpand 1n
dcite 1c 5,1
8project_conv 1j
gbn s
8drop 1o
8add 1p 1,15
53a_expand_conv 1k
fbn s
factivation 17
8dwconv_pad 1q
e 1r
8bn s
8activation 17
8se_squeeze o
breshape 1l
dduce 1m
bexpand 1n
dcite 1c 5,1
8project_conv 1s
gbn s
6b_expand_conv 1t
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 1v
dduce 1w
bexpand 1x
dcite 1c 5,1
8project_conv 1s
gbn s
8drop 1y
8add 1p 1,15
54a_expand_conv 1t
fbn s
factivation 17
8dwconv_pad 15
e 1f
8bn s
8activation 17
8se_squeeze o
breshape 1v
dduce 1w
bexpand 1x
dcite 1c 5,1
8project_conv 1z
gbn s
6b_expand_conv 20
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 21
dduce 22
bexpand 23
dcite 1c 5,1
8project_conv 1z
gbn s
8drop 24
8add 1p 1,15
6c_expand_conv 20
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 21
dduce 22
bexpand 23
dcite 1c 5,1
8project_conv 1z
gbn s
8drop 25
8add 1p 1,15
55a_expand_conv 20
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 21
dduce 22
bexpand 23
dcite 1c 5,1
8project_conv 26
gbn s
6b_expand_conv 27
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 26
gbn s
8drop 2b
8add 1p 1,15
6c_expand_conv 27
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 26
gbn s
8drop 2c
8add 1p 1,15
56a_expand_conv 27
fbn s
factivation 17
8dwconv_pad 1q
e 1r
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 2d
gbn s
6b_expand_conv 2e
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2d
gbn s
8drop 2i
8add 1p 1,15
6c_expand_conv 2e
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2d
gbn s
8drop 2j
8add 1p 1,15
6d_expand_conv 2e
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2d
gbn s
8drop 2k
8add 1p 1,15
57a_expand_conv 2e
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2l
gbn s
0top_conv 2m
4bn s
4activation 17
0avg_pool o
0top_dropout 2n
0predictions p
{"name":"EfficientNetB1","model":"efficientnetb1","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb1"]],"size":240,"smallest":32,"anySize":true,"shared":340,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 12
?0 13
?1 14 w
0stem_conv_pad 15
9 16
5bn s
5activation 17
0block1a_dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 19
dduce 1a
bexpand 1b
dcite 1c 5,1
8project_conv 1d
gbn s
6b_dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 2o
dduce 1h
bexpand 2p
dcite 1c 5,1
8project_conv 1d
gbn s
8drop 2q
8add 1p 1,12
52a_expand_conv 1e
fbn s
factivation 17
8dwconv_pad 15
e 1f
8bn s
8activation 17
8se_squeeze o
breshape 1g
dduce 1h
bexpand 1i
dcite 1c 5,1
8project_conv 1j
gbn s
6b_expand_conv 1k
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 1l
dduce 1m
bexpand 1n
dcite 1c 5,1
8project_conv 1j
gbn s
8drop 2r
8add 1p 1,15
6c_expand_conv 1k
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 1l
dduce 1m
bexpand 1n
dcite 1c 5,1
8project_conv 1j
gbn s
8drop 2s
8add 1p 1,15
53a_expand_conv 1k
fbn s
factivation 17
8dwconv_pad 1q
e 1r
8bn s
8activation 17
8se_squeeze o
breshape 1l
dduce 1m
bexpand 1n
dcite 1c 5,1
8project_conv 1s
gbn s
6b_expand_conv 1t
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 1v
dduce 1w
bexpand 1x
dcite 1c 5,1
8project_conv 1s
gbn s
8drop 2t
8add 1p 1,15
6c_expand_conv 1t
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 1v
dduce 1w
bexpand 1x
dcite 1c 5,1
8project_conv 1s
gbn s
8drop 2u
8add 1p 1,15
54a_expand_conv 1t
fbn s
factivation 17
8dwconv_pad 15
e 1f
8bn s
8activation 17
8se_squeeze o
breshape 1v
dduce 1w
bexpand 1x
dcite 1c 5,1
8project_conv 1z
gbn s
6b_expand_conv 20
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 21
dduce 22
bexpand 23
dcite 1c 5,1
8project_conv 1z
gbn s
8drop 2v
8add 1p 1,15
6c_expand_conv 20
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 21
dduce 22
bexpand 23
dcite 1c 5,1
8project_conv 1z
gbn s
8drop 2w
8add 1p 1,15
6d_expand_conv 20
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 21
dduce 22
bexpand 23
dcite 1c 5,1
8project_conv 1z
gbn s
8drop 2x
8add 1p 1,15
55a_expand_conv 20
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 21
dduce 22
bexpand 23
dcite 1c 5,1
8project_conv 26
gbn s
6b_expand_conv 27
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 26
gbn s
8drop 2y
8add 1p 1,15
6c_expand_conv 27
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 26
gbn s
8drop 2z
8add 1p 1,15
6d_expand_conv 27
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 26
gbn s
8drop 30
8add 1p 1,15
56a_expand_conv 27
fbn s
factivation 17
8dwconv_pad 1q
e 1r
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 2d
gbn s
6b_expand_conv 2e
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2d
gbn s
8drop 31
8add 1p 1,15
6c_expand_conv 2e
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2d
gbn s
8drop 32
8add 1p 1,15
6d_expand_conv 2e
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2d
gbn s
8drop 33
8add 1p 1,15
6e_expand_conv 2e
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2d
gbn s
8drop 34
8add 1p 1,15
57a_expand_conv 2e
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2l
gbn s
6b_expand_conv 35
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 36
dduce 37
bexpand 38
dcite 1c 5,1
8project_conv 2l
gbn s
8drop 39
8add 1p 1,15
0top_conv 2m
4bn s
4activation 17
0avg_pool o
0top_dropout 2n
0predictions p
{"name":"EfficientNetB2","model":"efficientnetb2","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb2"]],"size":260,"smallest":32,"anySize":true,"shared":340,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 12
?0 13
?1 14 w
0stem_conv_pad 15
9 16
5bn s
5activation 17
0block1a_dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 19
dduce 1a
bexpand 1b
dcite 1c 5,1
8project_conv 1d
gbn s
6b_dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 2o
dduce 1h
bexpand 2p
dcite 1c 5,1
8project_conv 1d
gbn s
8drop 2q
8add 1p 1,12
52a_expand_conv 1e
fbn s
factivation 17
8dwconv_pad 15
e 1f
8bn s
8activation 17
8se_squeeze o
breshape 1g
dduce 1h
bexpand 1i
dcite 1c 5,1
8project_conv 1j
gbn s
6b_expand_conv 1k
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 1l
dduce 1m
bexpand 1n
dcite 1c 5,1
8project_conv 1j
gbn s
8drop 2r
8add 1p 1,15
6c_expand_conv 1k
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 1l
dduce 1m
bexpand 1n
dcite 1c 5,1
8project_conv 1j
gbn s
8drop 2s
8add 1p 1,15
53a_expand_conv 1k
fbn s
factivation 17
8dwconv_pad 1q
e 1r
8bn s
8activation 17
8se_squeeze o
breshape 1l
dduce 1m
bexpand 1n
dcite 1c 5,1
8project_conv 3a
gbn s
6b_expand_conv 3b
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 3c
dduce 3d
bexpand 3e
dcite 1c 5,1
8project_conv 3a
gbn s
8drop 2t
8add 1p 1,15
6c_expand_conv 3b
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 3c
dduce 3d
bexpand 3e
dcite 1c 5,1
8project_conv 3a
gbn s
8drop 2u
8add 1p 1,15
54a_expand_conv 3b
fbn s
factivation 17
8dwconv_pad 15
e 1f
8bn s
8activation 17
8se_squeeze o
breshape 3c
dduce 3d
bexpand 3e
dcite 1c 5,1
8project_conv 3f
gbn s
6b_expand_conv 3g
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 3h
dduce 3i
bexpand 3j
dcite 1c 5,1
8project_conv 3f
gbn s
8drop 2v
8add 1p 1,15
6c_expand_conv 3g
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 3h
dduce 3i
bexpand 3j
dcite 1c 5,1
8project_conv 3f
gbn s
8drop 2w
8add 1p 1,15
6d_expand_conv 3g
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 3h
dduce 3i
bexpand 3j
dcite 1c 5,1
8project_conv 3f
gbn s
8drop 2x
8add 1p 1,15
55a_expand_conv 3g
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 3h
dduce 3i
bexpand 3j
dcite 1c 5,1
8project_conv 3k
gbn s
6b_expand_conv 3l
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 3m
dduce 3n
bexpand 3o
dcite 1c 5,1
8project_conv 3k
gbn s
8drop 2y
8add 1p 1,15
6c_expand_conv 3l
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 3m
dduce 3n
bexpand 3o
dcite 1c 5,1
8project_conv 3k
gbn s
8drop 2z
8add 1p 1,15
6d_expand_conv 3l
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 3m
dduce 3n
bexpand 3o
dcite 1c 5,1
8project_conv 3k
gbn s
8drop 30
8add 1p 1,15
56a_expand_conv 3l
fbn s
factivation 17
8dwconv_pad 1q
e 1r
8bn s
8activation 17
8se_squeeze o
breshape 3m
dduce 3n
bexpand 3o
dcite 1c 5,1
8project_conv 3p
gbn s
6b_expand_conv 3q
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 3r
dduce 3s
bexpand 3t
dcite 1c 5,1
8project_conv 3p
gbn s
8drop 31
8add 1p 1,15
6c_expand_conv 3q
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 3r
dduce 3s
bexpand 3t
dcite 1c 5,1
8project_conv 3p
gbn s
8drop 32
8add 1p 1,15
6d_expand_conv 3q
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 3r
dduce 3s
bexpand 3t
dcite 1c 5,1
8project_conv 3p
gbn s
8drop 33
8add 1p 1,15
6e_expand_conv 3q
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 3r
dduce 3s
bexpand 3t
dcite 1c 5,1
8project_conv 3p
gbn s
8drop 34
8add 1p 1,15
57a_expand_conv 3q
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 3r
dduce 3s
bexpand 3t
dcite 1c 5,1
8project_conv 3u
gbn s
6b_expand_conv 3v
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 3w
dduce 3x
bexpand 3y
dcite 1c 5,1
8project_conv 3u
gbn s
8drop 39
8add 1p 1,15
0top_conv 3z
4bn s
4activation 17
0avg_pool o
0top_dropout 40
0predictions p
{"name":"EfficientNetB3","model":"efficientnetb3","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb3"]],"size":300,"smallest":32,"anySize":true,"shared":385,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 12
?0 13
?1 14 w
0stem_conv_pad 15
9 41
5bn s
5activation 17
0block1a_dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 42
dduce 1w
bexpand 43
dcite 1c 5,1
8project_conv 1j
gbn s
6b_dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 44
dduce 1m
bexpand 45
dcite 1c 5,1
8project_conv 1j
gbn s
8drop 46
8add 1p 1,12
52a_expand_conv 1k
fbn s
factivation 17
8dwconv_pad 15
e 1f
8bn s
8activation 17
8se_squeeze o
breshape 1l
dduce 1m
bexpand 1n
dcite 1c 5,1
8project_conv 47
gbn s
6b_expand_conv 2d
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 48
dduce 1a
bexpand 49
dcite 1c 5,1
8project_conv 47
gbn s
8drop 4a
8add 1p 1,15
6c_expand_conv 2d
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 48
dduce 1a
bexpand 49
dcite 1c 5,1
8project_conv 47
gbn s
8drop 4b
8add 1p 1,15
53a_expand_conv 2d
fbn s
factivation 17
8dwconv_pad 1q
e 1r
8bn s
8activation 17
8se_squeeze o
breshape 48
dduce 1a
bexpand 49
dcite 1c 5,1
8project_conv 3a
gbn s
6b_expand_conv 3b
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 3c
dduce 3d
bexpand 3e
dcite 1c 5,1
8project_conv 3a
gbn s
8drop 4c
8add 1p 1,15
6c_expand_conv 3b
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 3c
dduce 3d
bexpand 3e
dcite 1c 5,1
8project_conv 3a
gbn s
8drop 4d
8add 1p 1,15
54a_expand_conv 3b
fbn s
factivation 17
8dwconv_pad 4e
e 1f
8bn s
8activation 17
8se_squeeze o
breshape 3c
dduce 3d
bexpand 3e
dcite 1c 5,1
8project_conv 1e
gbn s
6b_expand_conv 4f
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 4g
dduce 4h
bexpand 4i
dcite 1c 5,1
8project_conv 1e
gbn s
8drop 4j
8add 1p 1,15
6c_expand_conv 4f
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 4g
dduce 4h
bexpand 4i
dcite 1c 5,1
8project_conv 1e
gbn s
8drop 4k
8add 1p 1,15
6d_expand_conv 4f
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 4g
dduce 4h
bexpand 4i
dcite 1c 5,1
8project_conv 1e
gbn s
8drop 4l
8add 1p 1,15
6e_expand_conv 4f
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 4g
dduce 4h
bexpand 4i
dcite 1c 5,1
8project_conv 1e
gbn s
8drop 4m
8add 1p 1,15
55a_expand_conv 4f
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 4g
dduce 4h
bexpand 4i
dcite 1c 5,1
8project_conv 4n
gbn s
6b_expand_conv 4o
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 4p
dduce 4q
bexpand 4r
dcite 1c 5,1
8project_conv 4n
gbn s
8drop 4s
8add 1p 1,15
6c_expand_conv 4o
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 4p
dduce 4q
bexpand 4r
dcite 1c 5,1
8project_conv 4n
gbn s
8drop 4t
8add 1p 1,15
6d_expand_conv 4o
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 4p
dduce 4q
bexpand 4r
dcite 1c 5,1
8project_conv 4n
gbn s
8drop 4u
8add 1p 1,15
6e_expand_conv 4o
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 4p
dduce 4q
bexpand 4r
dcite 1c 5,1
8project_conv 4n
gbn s
8drop 4v
8add 1p 1,15
56a_expand_conv 4o
fbn s
factivation 17
8dwconv_pad 1q
e 1r
8bn s
8activation 17
8se_squeeze o
breshape 4p
dduce 4q
bexpand 4r
dcite 1c 5,1
8project_conv 4w
gbn s
6b_expand_conv 4x
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 4y
dduce 4z
bexpand 50
dcite 1c 5,1
8project_conv 4w
gbn s
8drop 51
8add 1p 1,15
6c_expand_conv 4x
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 4y
dduce 4z
bexpand 50
dcite 1c 5,1
8project_conv 4w
gbn s
8drop 52
8add 1p 1,15
6d_expand_conv 4x
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 4y
dduce 4z
bexpand 50
dcite 1c 5,1
8project_conv 4w
gbn s
8drop 53
8add 1p 1,15
6e_expand_conv 4x
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 4y
dduce 4z
bexpand 50
dcite 1c 5,1
8project_conv 4w
gbn s
8drop 54
8add 1p 1,15
6f_expand_conv 4x
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 4y
dduce 4z
bexpand 50
dcite 1c 5,1
8project_conv 4w
gbn s
8drop 55
8add 1p 1,15
57a_expand_conv 4x
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 4y
dduce 4z
bexpand 50
dcite 1c 5,1
8project_conv 56
gbn s
6b_expand_conv 57
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 58
dduce 59
bexpand 5a
dcite 1c 5,1
8project_conv 56
gbn s
8drop 5b
8add 1p 1,15
0top_conv 5c
4bn s
4activation 17
0avg_pool o
0top_dropout 40
0predictions p
{"name":"EfficientNetB4","model":"efficientnetb4","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb4"]],"size":380,"smallest":32,"anySize":true,"shared":475,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 12
?0 13
?1 14 w
0stem_conv_pad 15
9 5d
5bn s
5activation 17
0block1a_dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 5e
dduce 3d
bexpand 5f
dcite 1c 5,1
8project_conv 1j
gbn s
6b_dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 44
dduce 1m
bexpand 45
dcite 1c 5,1
8project_conv 1j
gbn s
8drop 5g
8add 1p 1,12
52a_expand_conv 1k
fbn s
factivation 17
8dwconv_pad 15
e 1f
8bn s
8activation 17
8se_squeeze o
breshape 1l
dduce 1m
bexpand 1n
dcite 1c 5,1
8project_conv 47
gbn s
6b_expand_conv 2d
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 48
dduce 1a
bexpand 49
dcite 1c 5,1
8project_conv 47
gbn s
8drop 5h
8add 1p 1,15
6c_expand_conv 2d
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 48
dduce 1a
bexpand 49
dcite 1c 5,1
8project_conv 47
gbn s
8drop 1o
8add 1p 1,15
6d_expand_conv 2d
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 48
dduce 1a
bexpand 49
dcite 1c 5,1
8project_conv 47
gbn s
8drop 5i
8add 1p 1,15
53a_expand_conv 2d
fbn s
factivation 17
8dwconv_pad 1q
e 1r
8bn s
8activation 17
8se_squeeze o
breshape 48
dduce 1a
bexpand 49
dcite 1c 5,1
8project_conv 5j
gbn s
6b_expand_conv 5k
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 5l
dduce 5m
bexpand 5n
dcite 1c 5,1
8project_conv 5j
gbn s
8drop 5o
8add 1p 1,15
6c_expand_conv 5k
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 5l
dduce 5m
bexpand 5n
dcite 1c 5,1
8project_conv 5j
gbn s
8drop 1y
8add 1p 1,15
6d_expand_conv 5k
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 5l
dduce 5m
bexpand 5n
dcite 1c 5,1
8project_conv 5j
gbn s
8drop 5p
8add 1p 1,15
54a_expand_conv 5k
fbn s
factivation 17
8dwconv_pad 4e
e 1f
8bn s
8activation 17
8se_squeeze o
breshape 5l
dduce 5m
bexpand 5n
dcite 1c 5,1
8project_conv 26
gbn s
6b_expand_conv 27
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 26
gbn s
8drop 5q
8add 1p 1,15
6c_expand_conv 27
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 26
gbn s
8drop 24
8add 1p 1,15
6d_expand_conv 27
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 26
gbn s
8drop 5r
8add 1p 1,15
6e_expand_conv 27
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 26
gbn s
8drop 25
8add 1p 1,15
6f_expand_conv 27
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 26
gbn s
8drop 5s
8add 1p 1,15
55a_expand_conv 27
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 5t
gbn s
6b_expand_conv 5u
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 5v
dduce 5w
bexpand 5x
dcite 1c 5,1
8project_conv 5t
gbn s
8drop 5y
8add 1p 1,15
6c_expand_conv 5u
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 5v
dduce 5w
bexpand 5x
dcite 1c 5,1
8project_conv 5t
gbn s
8drop 2b
8add 1p 1,15
6d_expand_conv 5u
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 5v
dduce 5w
bexpand 5x
dcite 1c 5,1
8project_conv 5t
gbn s
8drop 5z
8add 1p 1,15
6e_expand_conv 5u
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 5v
dduce 5w
bexpand 5x
dcite 1c 5,1
8project_conv 5t
gbn s
8drop 2c
8add 1p 1,15
6f_expand_conv 5u
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 5v
dduce 5w
bexpand 5x
dcite 1c 5,1
8project_conv 5t
gbn s
8drop 60
8add 1p 1,15
56a_expand_conv 5u
fbn s
factivation 17
8dwconv_pad 61
e 1r
8bn s
8activation 17
8se_squeeze o
breshape 5v
dduce 5w
bexpand 5x
dcite 1c 5,1
8project_conv 62
gbn s
6b_expand_conv 63
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 64
dduce 65
bexpand 66
dcite 1c 5,1
8project_conv 62
gbn s
8drop 67
8add 1p 1,15
6c_expand_conv 63
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 64
dduce 65
bexpand 66
dcite 1c 5,1
8project_conv 62
gbn s
8drop 2i
8add 1p 1,15
6d_expand_conv 63
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 64
dduce 65
bexpand 66
dcite 1c 5,1
8project_conv 62
gbn s
8drop 68
8add 1p 1,15
6e_expand_conv 63
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 64
dduce 65
bexpand 66
dcite 1c 5,1
8project_conv 62
gbn s
8drop 2j
8add 1p 1,15
6f_expand_conv 63
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 64
dduce 65
bexpand 66
dcite 1c 5,1
8project_conv 62
gbn s
8drop 69
8add 1p 1,15
6g_expand_conv 63
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 64
dduce 65
bexpand 66
dcite 1c 5,1
8project_conv 62
gbn s
8drop 2k
8add 1p 1,15
6h_expand_conv 63
fbn s
factivation 17
8dwconv 1u
8bn s
8activation 17
8se_squeeze o
breshape 64
dduce 65
bexpand 66
dcite 1c 5,1
8project_conv 62
gbn s
8drop 6a
8add 1p 1,15
57a_expand_conv 63
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 64
dduce 65
bexpand 66
dcite 1c 5,1
8project_conv 6b
gbn s
6b_expand_conv 6c
fbn s
factivation 17
8dwconv 18
8bn s
8activation 17
8se_squeeze o
breshape 6d
dduce 6e
bexpand 6f
dcite 1c 5,1
8project_conv 6b
gbn s
8drop 6g
8add 1p 1,15
0top_conv 6h
4bn s
4activation 17
0avg_pool o
0top_dropout 6i
0predictions p
{"name":"EfficientNetV2B0","model":"efficientnetv2-b0","namesSize":false,"module":"efficientnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["include_preprocessing",true],["name","efficientnetv2-b0"]],"size":224,"smallest":32,"anySize":true,"shared":270,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 12
?0 6j
0stem_conv 6k
5bn s
5activation 17
0block1a_project_conv 6l
gbn s
gactivation 17
52a_expand_conv 6m
fbn s
factivation 17
8project_conv 47
gbn s
6b_expand_conv 6n
fbn s
factivation 17
8project_conv 47
gbn s
8drop 6o
8add 1p 1,7
53a_expand_conv 6p
fbn s
factivation 17
8project_conv 3a
gbn s
6b_expand_conv 6q
fbn s
factivation 17
8project_conv 3a
gbn s
8drop 6r
8add 1p 1,7
54a_expand_conv 2d
fbn s
factivation 17
8dwconv2 6s
8bn s
8activation 17
8se_squeeze o
breshape 48
dduce 3d
bexpand 49
dcite 1c 5,1
8project_conv 1e
gbn s
6b_expand_conv 56
fbn s
factivation 17
8dwconv2 18
8bn s
8activation 17
8se_squeeze o
breshape 6t
dduce 4h
bexpand 6u
dcite 1c 5,1
8project_conv 1e
gbn s
8drop 6v
8add 1p 1,15
6c_expand_conv 56
fbn s
factivation 17
8dwconv2 18
8bn s
8activation 17
8se_squeeze o
breshape 6t
dduce 4h
bexpand 6u
dcite 1c 5,1
8project_conv 1e
gbn s
8drop 6w
8add 1p 1,15
55a_expand_conv 4f
fbn s
factivation 17
8dwconv2 18
8bn s
8activation 17
8se_squeeze o
breshape 4g
dduce 4h
bexpand 4i
dcite 1c 5,1
8project_conv 26
gbn s
6b_expand_conv 27
fbn s
factivation 17
8dwconv2 18
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 26
gbn s
8drop 6x
8add 1p 1,15
6c_expand_conv 27
fbn s
factivation 17
8dwconv2 18
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 26
gbn s
8drop 6y
8add 1p 1,15
6d_expand_conv 27
fbn s
factivation 17
8dwconv2 18
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 26
gbn s
8drop 6z
8add 1p 1,15
6e_expand_conv 27
fbn s
factivation 17
8dwconv2 18
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 26
gbn s
8drop 70
8add 1p 1,15
56a_expand_conv 27
fbn s
factivation 17
8dwconv2 6s
8bn s
8activation 17
8se_squeeze o
breshape 28
dduce 29
bexpand 2a
dcite 1c 5,1
8project_conv 2d
gbn s
6b_expand_conv 2e
fbn s
factivation 17
8dwconv2 18
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2d
gbn s
8drop 71
8add 1p 1,15
6c_expand_conv 2e
fbn s
factivation 17
8dwconv2 18
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2d
gbn s
8drop 72
8add 1p 1,15
6d_expand_conv 2e
fbn s
factivation 17
8dwconv2 18
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2d
gbn s
8drop 73
8add 1p 1,15
6e_expand_conv 2e
fbn s
factivation 17
8dwconv2 18
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2d
gbn s
8drop 74
8add 1p 1,15
6f_expand_conv 2e
fbn s
factivation 17
8dwconv2 18
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2d
gbn s
8drop 75
8add 1p 1,15
6g_expand_conv 2e
fbn s
factivation 17
8dwconv2 18
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2d
gbn s
8drop 76
8add 1p 1,15
6h_expand_conv 2e
fbn s
factivation 17
8dwconv2 18
8bn s
8activation 17
8se_squeeze o
breshape 2f
dduce 2g
bexpand 2h
dcite 1c 5,1
8project_conv 2d
gbn s
8drop 77
8add 1p 1,15
0top_conv 2m
4bn s
4activation 17
0avg_pool o
0top_dropout 2n
0predictions p
{"name":"InceptionResNetV2","model":"inception_resnet_v2","namesSize":false,"module":"inception_resnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","inception_resnet_v2"]],"size":299,"smallest":75,"anySize":true,"shared":780,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
?0 16
?0 78
?0 t
?1 79
?1 78
?1 t
?2 7a
?2 78
?2 t
?0 v
?3 7b
?3 78
?3 t
?4 7c
?4 78
?4 t
?1 v
?8 7d
?8 78
?8 t
?6 3a 4
?9 7e 2
?6 78 2
?9 78 2
?6 t 2
?9 t 2
?0 7f 10
?5 1e 11
?7 7g 4
?a 7e 4
?b 7d 4
?5 78 4
?7 78 4
?a 78 4
?b 78 4
?5 t 4
?7 t 4
?a t 4
?b t 4
0mixed_5b y 4,3,2,1
?f 47
?f 78
?f t
?d 47 4
?g 7h 2
?d 78 2
?g 78 2
?d t 2
?g t 2
?c 47 10
?e x 3
?h 7a 3
?c 78 3
?e 78 3
?h 78 3
?c t 3
?e t 3
?h t 3
0block35_1_mixed y 3,2,1
aconv 7i
?0 7j 21,1
aac t
?l 47
?l 78
?l t
?j 47 4
?m 7h 2
?j 78 2
?m 78 2
?j t 2
?m t 2
?i 47 10
?k x 3
?n 7a 3
?i 78 3
?k 78 3
?n 78 3
?i t 3
?k t 3
?n t 3
82_mixed y 3,2,1
aconv 7i
?1 7j 21,1
aac t
?r 47
?r 78
?r t
?p 47 4
?s 7h 2
?p 78 2
?s 78 2
?p t 2
?s t 2
?o 47 10
?q x 3
?t 7a 3
?o 78 3
?q 78 3
?t 78 3
?o t 3
?q t 3
?t t 3
83_mixed y 3,2,1
aconv 7i
?2 7j 21,1
aac t
?x 47
?x 78
?x t
?v 47 4
?y 7h 2
?v 78 2
?y 78 2
?v t 2
?y t 2
?u 47 10
?w x 3
?z 7a 3
?u 78 3
?w 78 3
?z 78 3
?u t 3
?w t 3
?z t 3
84_mixed y 3,2,1
aconv 7i
?3 7j 21,1
aac t
?13 47
?13 78
?13 t
?11 47 4
?14 7h 2
?11 78 2
?14 78 2
?11 t 2
?14 t 2
?10 47 10
?12 x 3
?15 7a 3
?10 78 3
?12 78 3
?15 78 3
?10 t 3
?12 t 3
?15 t 3
85_mixed y 3,2,1
aconv 7i
?4 7j 21,1
aac t
?19 47
?19 78
?19 t
?17 47 4
?1a 7h 2
?17 78 2
?1a 78 2
?17 t 2
?1a t 2
?16 47 10
?18 x 3
?1b 7a 3
?16 78 3
?18 78 3
?1b 78 3
?16 t 3
?18 t 3
?1b t 3
86_mixed y 3,2,1
aconv 7i
?5 7j 21,1
aac t
?1f 47
?1f 78
?1f t
?1d 47 4
?1g 7h 2
?1d 78 2
?1g 78 2
?1d t 2
?1g t 2
?1c 47 10
?1e x 3
?1h 7a 3
?1c 78 3
?1e 78 3
?1h 78 3
?1c t 3
?1e t 3
?1h t 3
87_mixed y 3,2,1
aconv 7i
?6 7j 21,1
aac t
?1l 47
?1l 78
?1l t
?1j 47 4
?1m 7h 2
?1j 78 2
?1m 78 2
?1j t 2
?1m t 2
?1i 47 10
?1k x 3
?1n 7a 3
?1i 78 3
?1k 78 3
?1n 78 3
?1i t 3
?1k t 3
?1n t 3
88_mixed y 3,2,1
aconv 7i
?7 7j 21,1
aac t
?1r 47
?1r 78
?1r t
?1p 47 4
?1s 7h 2
?1p 78 2
?1s 78 2
?1p t 2
?1s t 2
?1o 47 10
?1q x 3
?1t 7a 3
?1o 78 3
?1q 78 3
?1t 78 3
?1o t 3
?1q t 3
?1t t 3
89_mixed y 3,2,1
aconv 7i
?8 7j 21,1
aac t
?1x 47
?1x 78
?1x t
?1v 47 4
?1y 7h 2
?1v 78 2
?1y 78 2
?1v t 2
?1y t 2
?1u 47 10
?1w x 3
?1z 7a 3
?1u 78 3
?1w 78 3
?1z 78 3
?1u t 3
?1w t 3
?1z t 3
810_mixed y 3,2,1
bconv 7i
?9 7j 21,1
bac t
?21 7k
?21 78
?21 t
?22 7l
?22 78
?22 t
?20 7m 7
?23 7m 2
?20 78 2
?23 78 2
?20 t 2
?23 t 2
?2 v 13
0mixed_6a y 3,2,1
?25 7n
?25 78
?25 t
?26 7o
?26 78
?26 t
?24 2d 7
?27 7p 2
?24 78 2
?27 78 2
?24 t 2
?27 t 2
0block17_1_mixed y 2,1
aconv 7q
?a 7r 15,1
aac t
?29 7n
?29 78
?29 t
?2a 7o
?2a 78
?2a t
?28 2d 7
?2b 7p 2
?28 78 2
?2b 78 2
?28 t 2
?2b t 2
82_mixed y 2,1
aconv 7q
?b 7r 15,1
aac t
?2d 7n
?2d 78
?2d t
?2e 7o
?2e 78
?2e t
?2c 2d 7
?2f 7p 2
?2c 78 2
?2f 78 2
?2c t 2
?2f t 2
83_mixed y 2,1
aconv 7q
?c 7r 15,1
aac t
?2h 7n
?2h 78
?2h t
?2i 7o
?2i 78
?2i t
?2g 2d 7
?2j 7p 2
?2g 78 2
?2j 78 2
?2g t 2
?2j t 2
84_mixed y 2,1
aconv 7q
?d 7r 15,1
aac t
?2l 7n
?2l 78
?2l t
?2m 7o
?2m 78
?2m t
?2k 2d 7
?2n 7p 2
?2k 78 2
?2n 78 2
?2k t 2
?2n t 2
85_mixed y 2,1
aconv 7q
?e 7r 15,1
aac t
?2p 7n
?2p 78
?2p t
?2q 7o
?2q 78
?2q t
?2o 2d 7
?2r 7p 2
?2o 78 2
?2r 78 2
?2o t 2
?2r t 2
86_mixed y 2,1
aconv 7q
?f 7r 15,1
aac t
?2t 7n
?2t 78
?2t t
?2u 7o
?2u 78
?2u t
?2s 2d 7
?2v 7p 2
?2s 78 2
?2v 78 2
?2s t 2
?2v t 2
87_mixed y 2,1
aconv 7q
?g 7r 15,1
aac t
?2x 7n
?2x 78
?2x t
?2y 7o
?2y 78
?2y t
?2w 2d 7
?2z 7p 2
?2w 78 2
?2z 78 2
?2w t 2
?2z t 2
88_mixed y 2,1
aconv 7q
?h 7r 15,1
aac t
?31 7n
?31 78
?31 t
?32 7o
?32 78
?32 t
?30 2d 7
?33 7p 2
?30 78 2
?33 78 2
?30 t 2
?33 t 2
89_mixed y 2,1
aconv 7q
?i 7r 15,1
aac t
?35 7n
?35 78
?35 t
?36 7o
?36 78
?36 t
?34 2d 7
?37 7p 2
?34 78 2
?37 78 2
?34 t 2
?37 t 2
810_mixed y 2,1
bconv 7q
?j 7r 15,1
bac t
?39 7n
?39 78
?39 t
?3a 7o
?3a 78
?3a t
?38 2d 7
?3b 7p 2
?38 78 2
?3b 78 2
?38 t 2
?3b t 2
91_mixed y 2,1
bconv 7q
?k 7r 15,1
bac t
?3d 7n
?3d 78
?3d t
?3e 7o
?3e 78
?3e t
?3c 2d 7
?3f 7p 2
?3c 78 2
?3f 78 2
?3c t 2
?3f t 2
92_mixed y 2,1
bconv 7q
?l 7r 15,1
bac t
?3h 7n
?3h 78
?3h t
?3i 7o
?3i 78
?3i t
?3g 2d 7
?3j 7p 2
?3g 78 2
?3j 78 2
?3g t 2
?3j t 2
93_mixed y 2,1
bconv 7q
?m 7r 15,1
bac t
?3l 7n
?3l 78
?3l t
?3m 7o
?3m 78
?3m t
?3k 2d 7
?3n 7p 2
?3k 78 2
?3n 78 2
?3k t 2
?3n t 2
94_mixed y 2,1
bconv 7q
?n 7r 15,1
bac t
?3p 7n
?3p 78
?3p t
?3q 7o
?3q 78
?3q t
?3o 2d 7
?3r 7p 2
?3o 78 2
?3r 78 2
?3o t 2
?3r t 2
95_mixed y 2,1
bconv 7q
?o 7r 15,1
bac t
?3t 7n
?3t 78
?3t t
?3u 7o
?3u 78
?3u t
?3s 2d 7
?3v 7p 2
?3s 78 2
?3v 78 2
?3s t 2
?3v t 2
96_mixed y 2,1
bconv 7q
?p 7r 15,1
bac t
?3x 7n
?3x 78
?3x t
?3y 7o
?3y 78
?3y t
?3w 2d 7
?3z 7p 2
?3w 78 2
?3z 78 2
?3w t 2
?3z t 2
97_mixed y 2,1
bconv 7q
?q 7r 15,1
bac t
?41 7n
?41 78
?41 t
?42 7o
?42 78
?42 t
?40 2d 7
?43 7p 2
?40 78 2
?43 78 2
?40 t 2
?43 t 2
98_mixed y 2,1
bconv 7q
?r 7r 15,1
bac t
?45 7n
?45 78
?45 t
?46 7o
?46 78
?46 t
?44 2d 7
?47 7p 2
?44 78 2
?47 78 2
?44 t 2
?47 t 2
99_mixed y 2,1
bconv 7q
?s 7r 15,1
bac t
?49 7n
?49 78
?49 t
?4a 7o
?4a 78
?4a t
?48 2d 7
?4b 7p 2
?48 78 2
?4b 78 2
?48 t 2
?4b t 2
820_mixed y 2,1
bconv 7q
?t 7r 15,1
bac t
?4g 7k
?4g 78
?4g t
?4c 7k 4
?4e 7k 5
?4h 7s 3
?4c 78 3
?4e 78 3
?4h 78 3
?4c t 3
?4e t 3
?4h t 3
?4d 7m 3
?4f 7t 3
?4i 7u 3
?4d 78 3
?4f 78 3
?4i 78 3
?4d t 3
?4f t 3
?4i t 3
?3 v 22
0mixed_7a y 4,3,2,1
?4k 2d
?4k 78
?4k t
?4l 7v
?4l 78
?4l t
?4j 2d 7
?4m 7w 2
?4j 78 2
?4m 78 2
?4j t 2
?4m t 2
0block8_1_mixed y 2,1
9conv 7x
?u 7y 15,1
9ac t
?4o 2d
?4o 78
?4o t
?4p 7v
?4p 78
?4p t
?4n 2d 7
?4q 7w 2
?4n 78 2
?4q 78 2
?4n t 2
?4q t 2
72_mixed y 2,1
9conv 7x
?v 7y 15,1
9ac t
?4s 2d
?4s 78
?4s t
?4t 7v
?4t 78
?4t t
?4r 2d 7
?4u 7w 2
?4r 78 2
?4u 78 2
?4r t 2
?4u t 2
73_mixed y 2,1
9conv 7x
?w 7y 15,1
9ac t
?4w 2d
?4w 78
?4w t
?4x 7v
?4x 78
?4x t
?4v 2d 7
?4y 7w 2
?4v 78 2
?4y 78 2
?4v t 2
?4y t 2
74_mixed y 2,1
9conv 7x
?x 7y 15,1
9ac t
?50 2d
?50 78
?50 t
?51 7v
?51 78
?51 t
?4z 2d 7
?52 7w 2
?4z 78 2
?52 78 2
?4z t 2
?52 t 2
75_mixed y 2,1
9conv 7x
?y 7y 15,1
9ac t
?54 2d
?54 78
?54 t
?55 7v
?55 78
?55 t
?53 2d 7
?56 7w 2
?53 78 2
?56 78 2
?53 t 2
?56 t 2
76_mixed y 2,1
9conv 7x
?z 7y 15,1
9ac t
?58 2d
?58 78
?58 t
?59 7v
?59 78
?59 t
?57 2d 7
?5a 7w 2
?57 78 2
?5a 78 2
?57 t 2
?5a t 2
77_mixed y 2,1
9conv 7x
?10 7y 15,1
9ac t
?5c 2d
?5c 78
?5c t
?5d 7v
?5d 78
?5d t
?5b 2d 7
?5e 7w 2
?5b 78 2
?5e 78 2
?5b t 2
?5e t 2
78_mixed y 2,1
9conv 7x
?11 7y 15,1
9ac t
?5g 2d
?5g 78
?5g t
?5h 7v
?5h 78
?5h t
?5f 2d 7
?5i 7w 2
?5f 78 2
?5i 78 2
?5f t 2
?5i t 2
79_mixed y 2,1
9conv 7x
?12 7y 15,1
9ac t
?5k 2d
?5k 78
?5k t
?5l 7v
?5l 78
?5l t
?5j 2d 7
?5m 7w 2
?5j 78 2
?5m 78 2
?5j t 2
?5m t 2
710_mixed y 2,1
aconv 7x
?13 7z 15,1
0conv_7b 5c
7_bn 78
8ac t
0avg_pool o
0predictions p
{"name":"InceptionV3","model":"inception_v3","namesSize":false,"module":"inception_v3","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","inception_v3"]],"size":299,"smallest":75,"anySize":true,"shared":311,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
?0 16
?0 78
?0 t
?1 79
?1 78
?1 t
?2 7a
?2 78
?2 t
?0 v
?3 7b
?3 78
?3 t
?4 7c
?4 78
?4 t
?1 v
?8 7d
?8 78
?8 t
?6 3a 4
?9 7e 2
?6 78 2
?9 78 2
?6 t 2
?9 t 2
?0 7f 10
?5 7d 11
?7 7g 4
?a 7e 4
?b 47 4
?5 78 4
?7 78 4
?a 78 4
?b 78 4
?5 t 4
?7 t 4
?a t 4
?b t 4
0mixed0 y 4,3,2,1
?f 7d
?f 78
?f t
?d 3a 4
?g 7e 2
?d 78 2
?g 78 2
?d t 2
?g t 2
?1 7f 10
?c 7d 11
?e 7g 4
?h 7e 4
?i 7d 4
?c 78 4
?e 78 4
?h 78 4
?i 78 4
?c t 4
?e t 4
?h t 4
?i t 4
51 y 4,3,2,1
?m 7d
?m 78
?m t
?k 3a 4
?n 7e 2
?k 78 2
?n 78 2
?k t 2
?n t 2
?2 7f 10
?j 7d 11
?l 7g 4
?o 7e 4
?p 7d 4
?j 78 4
?l 78 4
?o 78 4
?p 78 4
?j t 4
?l t 4
?o t 4
?p t 4
52 y 4,3,2,1
?r 7d
?r 78
?r t
?s 7e
?s 78
?s t
?q 7m 7
?t 80 2
?q 78 2
?t 78 2
?q t 2
?t t 2
?2 v 13
53 y 3,2,1
?y 7n
?y 78
?y t
?z 81
?z 78
?z t
?v 7n 7
?10 82 2
?v 78 2
?10 78 2
?v t 2
?10 t 2
?w 82 2
?11 81 2
?w 78 2
?11 78 2
?w t 2
?11 t 2
?3 7f 19
?u 2d 20
?x 7p 4
?12 83 4
?13 2d 4
?u 78 4
?x 78 4
?12 78 4
?13 78 4
?u t 4
?x t 4
?12 t 4
?13 t 4
54 y 4,3,2,1
?18 5t
?18 78
?18 t
?19 84
?19 78
?19 t
?15 5t 7
?1a 7o 2
?15 78 2
?1a 78 2
?15 t 2
?1a t 2
?16 7o 2
?1b 84 2
?16 78 2
?1b 78 2
?16 t 2
?1b t 2
?4 7f 19
?14 2d 20
?17 7p 4
?1c 83 4
?1d 2d 4
?14 78 4
?17 78 4
?1c 78 4
?1d 78 4
?14 t 4
?17 t 4
?1c t 4
?1d t 4
55 y 4,3,2,1
?1i 5t
?1i 78
?1i t
?1j 84
?1j 78
?1j t
?1f 5t 7
?1k 7o 2
?1f 78 2
?1k 78 2
?1f t 2
?1k t 2
?1g 7o 2
?1l 84 2
?1g 78 2
?1l 78 2
?1g t 2
?1l t 2
?5 7f 19
?1e 2d 20
?1h 7p 4
?1m 83 4
?1n 2d 4
?1e 78 4
?1h 78 4
?1m 78 4
?1n 78 4
?1e t 4
?1h t 4
?1m t 4
?1n t 4
56 y 4,3,2,1
?1s 2d
?1s 78
?1s t
?1t 7p
?1t 78
?1t t
?1p 2d 7
?1u 83 2
?1p 78 2
?1u 78 2
?1p t 2
?1u t 2
?1q 83 2
?1v 7p 2
?1q 78 2
?1v 78 2
?1q t 2
?1v t 2
?6 7f 19
?1o 2d 20
?1r 7p 4
?1w 83 4
?1x 2d 4
?1o 78 4
?1r 78 4
?1w 78 4
?1x 78 4
?1o t 4
?1r t 4
?1w t 4
?1x t 4
57 y 4,3,2,1
?20 2d
?20 78
?20 t
?21 83
?21 78
?21 t
?1y 2d 7
?22 7p 2
?1y 78 2
?22 78 2
?1y t 2
?22 t 2
?1z 7u 2
?23 85 2
?1z 78 2
?23 78 2
?1z t 2
?23 t 2
?3 v 19
58 y 3,2,1
?28 6b
?28 78
?28 t
?25 56 4
?29 86 2
?25 78 2
?29 78 2
?25 t 2
?29 t 2
?26 87 2
?27 88 3
?2a 87 3
?2b 88 4
?7 7f 14
?24 2l 15
?26 78 6
?27 78 6
?2a 78 6
?2b 78 6
?2c 2d 6
?24 78 6
?26 t 6
?27 t 6
?2a t 6
?2b t 6
?2c 78 6
?24 t 6
59_0 y 6,5
?0 y 5,4
?2c t 4
6 y 4,3,2,1
?2h 6b
?2h 78
?2h t
?2e 56 4
?2i 86 2
?2e 78 2
?2i 78 2
?2e t 2
?2i t 2
?2f 87 2
?2g 88 3
?2j 87 3
?2k 88 4
?8 7f 14
?2d 2l 15
?2f 78 6
?2g 78 6
?2j 78 6
?2k 78 6
?2l 2d 6
?2d 78 6
?2f t 6
?2g t 6
?2j t 6
?2k t 6
?2l 78 6
?2d t 6
6_1 y 6,5
?1 y 5,4
?2l t 4
510 y 4,3,2,1
0avg_pool o
0predictions p
{"name":"MobileNet","model":"mobilenet_1.00_224","namesSize":true,"module":"mobilenet","signature":[["input_shape",null],["alpha",1.0],["depth_multiplier",1],["dropout",0.001],["include_top",true],["weights","imagenet"],["input_tensor",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name",null]],"size":224,"smallest":32,"anySize":true,"shared":86,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1 6k
5_bn s
6relu 89
4_dw_1 18
9_bn s
arelu 89
5pw_1 7d
9_bn s
arelu 89
6ad_2 4e
5dw_2 1f
9_bn s
arelu 89
5pw_2 7n
9_bn s
arelu 89
5dw_3 18
9_bn s
arelu 89
5pw_3 7n
9_bn s
arelu 89
6ad_4 4e
5dw_4 1f
9_bn s
arelu 89
5pw_4 7k
9_bn s
arelu 89
5dw_5 18
9_bn s
arelu 89
5pw_5 7k
9_bn s
arelu 89
6ad_6 4e
5dw_6 1f
9_bn s
arelu 89
5pw_6 8a
9_bn s
arelu 89
5dw_7 18
9_bn s
arelu 89
5pw_7 8a
9_bn s
arelu 89
5dw_8 18
9_bn s
arelu 89
5pw_8 8a
9_bn s
arelu 89
5dw_9 18
9_bn s
arelu 89
5pw_9 8a
9_bn s
arelu 89
5dw_10 18
a_bn s
brelu 89
5pw_10 8a
a_bn s
brelu 89
5dw_11 18
a_bn s
brelu 89
5pw_11 8a
a_bn s
brelu 89
6ad_12 4e
5dw_12 1f
a_bn s
brelu 89
5pw_12 8b
a_bn s
brelu 89
5dw_13 18
a_bn s
brelu 89
5pw_13 8b
a_bn s
brelu 89
?0 8c
?0 8d
6reds 8e
?2 8f
0predictions 8g
{"name":"MobileNetV2","model":"mobilenetv2_1.00_224","namesSize":true,"module":"mobilenet_v2","signature":[["input_shape",null],["alpha",1.0],["include_top",true],["weights","imagenet"],["input_tensor",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name",null]],"size":224,"smallest":32,"anySize":true,"shared":154,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000. Received \`classes={classes}\`","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0Conv1 6k
0bn_Conv1 s
0Conv1_relu 89
0expanded_conv_depthwise 18
n_BN s
orelu 89
eproject 1d
l_BN s
0block_1_expand 1e
e_BN s
frelu 89
8pad 15
8depthwise 1f
h_BN s
irelu 89
8project 1j
f_BN s
62_expand 1k
e_BN s
frelu 89
8depthwise 18
h_BN s
irelu 89
8project 1j
f_BN s
8add 1p 9,1
63_expand 1k
e_BN s
frelu 89
8pad 15
8depthwise 1f
h_BN s
irelu 89
8project 47
f_BN s
64_expand 2d
e_BN s
frelu 89
8depthwise 18
h_BN s
irelu 89
8project 47
f_BN s
8add 1p 9,1
65_expand 2d
e_BN s
frelu 89
8depthwise 18
h_BN s
irelu 89
8project 47
f_BN s
8add 1p 9,1
66_expand 2d
e_BN s
frelu 89
8pad 15
8depthwise 1f
h_BN s
irelu 89
8project 7d
f_BN s
67_expand 56
e_BN s
frelu 89
8depthwise 18
h_BN s
irelu 89
8project 7d
f_BN s
8add 1p 9,1
68_expand 56
e_BN s
frelu 89
8depthwise 18
h_BN s
irelu 89
8project 7d
f_BN s
8add 1p 9,1
69_expand 56
e_BN s
frelu 89
8depthwise 18
h_BN s
irelu 89
8project 7d
f_BN s
8add 1p 9,1
610_expand 56
f_BN s
grelu 89
9depthwise 18
i_BN s
jrelu 89
9project 1e
g_BN s
71_expand 4f
f_BN s
grelu 89
9depthwise 18
i_BN s
jrelu 89
9project 1e
g_BN s
9add 1p 9,1
72_expand 4f
f_BN s
grelu 89
9depthwise 18
i_BN s
jrelu 89
9project 1e
g_BN s
9add 1p 9,1
73_expand 4f
f_BN s
grelu 89
9pad 15
9depthwise 1f
i_BN s
jrelu 89
9project 5t
g_BN s
74_expand 5u
f_BN s
grelu 89
9depthwise 18
i_BN s
jrelu 89
9project 5t
g_BN s
9add 1p 9,1
75_expand 5u
f_BN s
grelu 89
9depthwise 18
i_BN s
jrelu 89
9project 5t
g_BN s
9add 1p 9,1
76_expand 5u
f_BN s
grelu 89
9depthwise 18
i_BN s
jrelu 89
9project 2l
g_BN s
0Conv_1 8h
6_bn s
0out_relu 89
?0 o
0predictions p
{"name":"MobileNetV3Large","model":"MobileNetV3Large","namesSize":false,"module":"mobilenet_v3","signature":[["input_shape",null],["alpha",1.0],["minimalistic",false],["include_top",true],["weights","imagenet"],["input_tensor",null],["classes",1000],["pooling",null],["dropout_rate",0.2],["classifier_activation","softmax"],["include_preprocessing",true],["name","MobileNetV3Large"]],"size":null,"smallest":32,"anySize":true,"shared":203,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 8i
0conv 8j
4_bn s
?0 8k
0expanded_conv_depthwise 18
n_bn s
?0 8l
eproject 1d
l_bn s
eadd 1p 6,1
e1_expand 7d
m_bn s
?1 8l
gdepthwise_pad 15
p 1f
p_bn s
?2 8l
gproject 1j
n_bn s
e2_expand 8m
m_bn s
?3 8l
gdepthwise 18
p_bn s
?4 8l
gproject 1j
n_bn s
gadd 1p 9,1
e3_expand 8m
m_bn s
?5 8l
gdepthwise_pad 1q
p 1r
p_bn s
?6 8l
gsqueeze_excite_avg_pool 8c
vconv 8n
vrelu 8l
vconv_1 8o
 a
?7 89
 8p
vmul 1c 8,1
gproject 1s
n_bn s
e4_expand 3k
m_bn s
?8 8l
gdepthwise 1u
p_bn s
?9 8l
gsqueeze_excite_avg_pool 8c
vconv 8q
vrelu 8l
vconv_1 8r
 a
?a 89
 8p
vmul 1c 8,1
gproject 1s
n_bn s
gadd 1p 17,1
e5_expand 3k
m_bn s
?b 8l
gdepthwise 1u
p_bn s
?c 8l
gsqueeze_excite_avg_pool 8c
vconv 8q
vrelu 8l
vconv_1 8r
 a
?d 89
 8p
vmul 1c 8,1
gproject 1s
n_bn s
gadd 1p 17,1
e6_expand 1t
m_bn s
?1 8k
gdepthwise_pad 15
p 1f
p_bn s
?2 8k
gproject 1z
n_bn s
e7_expand 8s
m_bn s
?3 8k
gdepthwise 18
p_bn s
?4 8k
gproject 1z
n_bn s
gadd 1p 9,1
e8_expand 8t
m_bn s
?5 8k
gdepthwise 18
p_bn s
?6 8k
gproject 1z
n_bn s
gadd 1p 9,1
e9_expand 8t
m_bn s
?7 8k
gdepthwise 18
p_bn s
?8 8k
gproject 1z
n_bn s
gadd 1p 9,1
e10_expand 20
n_bn s
?9 8k
hdepthwise 18
q_bn s
?a 8k
hsqueeze_excite_avg_pool 8c
wconv 8r
wrelu 8l
wconv_1 8u
 a
?e 89
 8p
wmul 1c 8,1
hproject 26
o_bn s
f1_expand 27
n_bn s
?b 8k
hdepthwise 18
q_bn s
?c 8k
hsqueeze_excite_avg_pool 8c
wconv 8v
wrelu 8l
wconv_1 8w
 a
?f 89
 8p
wmul 1c 8,1
hproject 26
o_bn s
hadd 1p 17,1
f2_expand 27
n_bn s
?d 8k
hdepthwise_pad 1q
q 1r
q_bn s
?e 8k
hsqueeze_excite_avg_pool 8c
wconv 8v
wrelu 8l
wconv_1 8w
 a
?g 89
 8p
wmul 1c 8,1
hproject 5t
o_bn s
f3_expand 5u
n_bn s
?f 8k
hdepthwise 1u
q_bn s
?g 8k
hsqueeze_excite_avg_pool 8c
wconv 8x
wrelu 8l
wconv_1 8y
 a
?h 89
 8p
wmul 1c 8,1
hproject 5t
o_bn s
hadd 1p 17,1
f4_expand 5u
n_bn s
?h 8k
hdepthwise 1u
q_bn s
?i 8k
hsqueeze_excite_avg_pool 8c
wconv 8x
wrelu 8l
wconv_1 8y
 a
?i 89
 8p
wmul 1c 8,1
hproject 5t
o_bn s
hadd 1p 17,1
0conv_1 5u
6_bn s
?j 8k
?0 8c
52 8z
?k 8k
?0 2n
0logits 8e
?0 90
0predictions 8g
{"name":"MobileNetV3Small","model":"MobileNetV3Small","namesSize":false,"module":"mobilenet_v3","signature":[["input_shape",null],["alpha",1.0],["minimalistic",false],["include_top",true],["weights","imagenet"],["input_tensor",null],["classes",1000],["pooling",null],["dropout_rate",0.2],["classifier_activation","softmax"],["include_preprocessing",true],["name","MobileNetV3Small"]],"size":null,"smallest":32,"anySize":true,"shared":175,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 8i
0conv 8j
4_bn s
?0 8k
0expanded_conv_depthwise_pad 15
n 1f
n_bn s
?0 8l
esqueeze_excite_avg_pool 8c
tconv 91
trelu 8l
tconv_1 92
 a
?1 89
 8p
tmul 1c 8,1
eproject 1d
l_bn s
e1_expand 8m
m_bn s
?2 8l
gdepthwise_pad 15
p 1f
p_bn s
?3 8l
gproject 1j
n_bn s
e2_expand 3f
m_bn s
?4 8l
gdepthwise 18
p_bn s
?5 8l
gproject 1j
n_bn s
gadd 1p 9,1
e3_expand 1e
m_bn s
?1 8k
gdepthwise_pad 1q
p 1r
p_bn s
?2 8k
gsqueeze_excite_avg_pool 8c
vconv 8n
vrelu 8l
vconv_1 93
 a
?6 89
 8p
vmul 1c 8,1
gproject 1s
n_bn s
e4_expand 1t
m_bn s
?3 8k
gdepthwise 1u
p_bn s
?4 8k
gsqueeze_excite_avg_pool 8c
vconv 94
vrelu 8l
vconv_1 8x
 a
?7 89
 8p
vmul 1c 8,1
gproject 1s
n_bn s
gadd 1p 17,1
e5_expand 1t
m_bn s
?5 8k
gdepthwise 1u
p_bn s
?6 8k
gsqueeze_excite_avg_pool 8c
vconv 94
vrelu 8l
vconv_1 8x
 a
?8 89
 8p
vmul 1c 8,1
gproject 1s
n_bn s
gadd 1p 17,1
e6_expand 3k
m_bn s
?7 8k
gdepthwise 1u
p_bn s
?8 8k
gsqueeze_excite_avg_pool 8c
vconv 8q
vrelu 8l
vconv_1 8r
 a
?9 89
 8p
vmul 1c 8,1
gproject 3a
n_bn s
e7_expand 1k
m_bn s
?9 8k
gdepthwise 1u
p_bn s
?a 8k
gsqueeze_excite_avg_pool 8c
vconv 95
vrelu 8l
vconv_1 96
 a
?a 89
 8p
vmul 1c 8,1
gproject 3a
n_bn s
gadd 1p 17,1
e8_expand 3b
m_bn s
?b 8k
gdepthwise_pad 1q
p 1r
p_bn s
?c 8k
gsqueeze_excite_avg_pool 8c
vconv 8o
vrelu 8l
vconv_1 97
 a
?b 89
 8p
vmul 1c 8,1
gproject 1e
n_bn s
e9_expand 4f
m_bn s
?d 8k
gdepthwise 1u
p_bn s
?e 8k
gsqueeze_excite_avg_pool 8c
vconv 96
vrelu 8l
vconv_1 98
 a
?c 89
 8p
vmul 1c 8,1
gproject 1e
n_bn s
gadd 1p 17,1
e10_expand 4f
n_bn s
?f 8k
hdepthwise 1u
q_bn s
?g 8k
hsqueeze_excite_avg_pool 8c
wconv 96
wrelu 8l
wconv_1 98
 a
?d 89
 8p
wmul 1c 8,1
hproject 1e
o_bn s
hadd 1p 17,1
0conv_1 4f
6_bn s
?h 8k
?0 8c
52 99
?i 8k
?0 2n
0logits 8e
?0 90
0predictions 8g
{"name":"NASNetLarge","model":"nasnet_large","namesSize":false,"module":"nasnet","signature":[["input_shape",null],["include_top",true],["weights","imagenet"],["input_tensor",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","nasnet_large"]],"size":331,"smallest":32,"anySize":false,"shared":1039,"refusal":"If using \`weights\` as \`\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[],"max":[]}}
?0 0
0stem_conv1 80
5bn1 s
?0 t
0reduction_conv_1_stem_1 9a
abn_1_stem_1 s
?1 t
?3 t 5
0separable_conv_1_pad_reduction_left1_stem_1 9b 2
vright1_stem_1 q 2
hreduction_left1_stem_1 9c 2
rright1_stem_1 9d 2
hbn_reduction_left1_stem_1 s 2
uright1_stem_1 s 2
?2 t 2
?4 t 2
f2_reduction_left1_stem_1 9e 2
rright1_stem_1 9f 2
?5 t 16
hbn_reduction_left1_stem_1 s 3
uright1_stem_1 s 3
f1_pad_reduction_right2_stem_1 q 3
?7 t 20
0reduction_add_1_stem_1 1p 4,3
0separable_conv_1_reduction_right2_stem_1 9d 3
hpad_reduction_right3_stem_1 9b 3
?9 t 3
hbn_reduction_right2_stem_1 s 3
hreduction_right3_stem_1 9c 3
rleft4_stem_1 9g 3
?6 t 3
hbn_reduction_right3_stem_1 s 3
uleft4_stem_1 s 3
0reduction_pad_1_stem_1 u 28
0separable_conv_2_reduction_right2_stem_1 9f 4
?8 t 4
?a t 4
0reduction_left2_stem_1 v 4
0separable_conv_2_bn_reduction_right2_stem_1 s 4
hreduction_right3_stem_1 9e 4
rleft4_stem_1 9g 4
0adjust_relu_1_stem_2 t 39
0reduction_add_2_stem_1 1p 5,4
aleft3_stem_1 9h 10
0separable_conv_2_bn_reduction_right3_stem_1 s 5
0reduction_left4_stem_1 7f 22
0separable_conv_2_bn_reduction_left4_stem_1 s 6
0reduction_right5_stem_1 v 14
?0 4e 7
aadd3_stem_1 1p 6,5
?0 1p 8,5
d4_stem_1 1p 5,4
?0 9i 4
aconcat_stem_1 9j 11,4,3,2
0adjust_avg_pool_1_stem_2 9k 13
g2_stem_2 9k 3
?b t 3
7conv_1_stem_2 9a 3
c2_stem_2 9a 3
0reduction_conv_1_stem_2 9l 3
?0 9j 3,2
abn_1_stem_2 s 2
0adjust_bn_stem_2 s 2
?c t 2
?e t 2
0separable_conv_1_pad_reduction_left1_stem_2 9b 2
vright1_stem_2 q 2
hreduction_left1_stem_2 9m 2
rright1_stem_2 9n 2
hbn_reduction_left1_stem_2 s 2
uright1_stem_2 s 2
?d t 2
?f t 2
f2_reduction_left1_stem_2 9o 2
rright1_stem_2 9p 2
?g t 13
hbn_reduction_left1_stem_2 s 3
uright1_stem_2 s 3
f1_pad_reduction_right2_stem_2 q 3
?i t 17
0reduction_add_1_stem_2 1p 4,3
0separable_conv_1_reduction_right2_stem_2 9n 3
hpad_reduction_right3_stem_2 9b 3
?k t 3
hbn_reduction_right2_stem_2 s 3
hreduction_right3_stem_2 9m 3
rleft4_stem_2 9q 3
?h t 3
hbn_reduction_right3_stem_2 s 3
uleft4_stem_2 s 3
0reduction_pad_1_stem_2 u 29
0separable_conv_2_reduction_right2_stem_2 9p 4
?j t 4
?l t 4
0reduction_left2_stem_2 v 4
0separable_conv_2_bn_reduction_right2_stem_2 s 4
hreduction_right3_stem_2 9o 4
rleft4_stem_2 9q 4
0adjust_relu_1_0 t 45
0reduction_add_2_stem_2 1p 5,4
aleft3_stem_2 9h 10
0separable_conv_2_bn_reduction_right3_stem_2 s 5
0reduction_left4_stem_2 7f 22
0separable_conv_2_bn_reduction_left4_stem_2 s 6
0reduction_right5_stem_2 v 14
?1 4e 7
aadd3_stem_2 1p 6,5
?1 1p 8,5
d4_stem_2 1p 5,4
?1 9i 4
aconcat_stem_2 9j 11,4,3,2
0adjust_avg_pool_1_0 9k 13
g2_0 9k 3
7conv_1_0 9l 2
c2_0 9l 2
?m t 5
?1 9j 3,2
0normal_conv_1_0 9r 2
0adjust_bn_0 s 2
0normal_bn_1_0 s 2
?n t
?p t 3
?r t 4
?t t 5
?v t 5
0separable_conv_1_normal_left1_0 9s 5
oright1_0 9t 5
oleft2_0 9s 5
oright2_0 9t 5
oleft5_0 9t 5
hbn_normal_left1_0 s 5
rright1_0 s 5
rleft2_0 s 5
rright2_0 s 5
rleft5_0 s 5
?o t 5
?q t 5
?s t 5
?u t 5
?w t 5
f2_normal_left1_0 9s 5
oright1_0 9t 5
oleft2_0 9s 5
oright2_0 9t 5
oleft5_0 9t 5
hbn_normal_left1_0 s 5
rright1_0 s 5
rleft2_0 s 5
rright2_0 s 5
0normal_left3_0 7f 30
b4_0 7f 32
7right4_0 7f 33
0separable_conv_2_bn_normal_left5_0 s 8
0normal_add_1_0 1p 8,7
b2_0 1p 7,6
b3_0 1p 6,37
b4_0 1p 6,5
b5_0 1p 5,38
7concat_0 9j 40,5,4,3,2,1
?x t 49
?y t 2
0adjust_conv_projection_1 9r 2
0normal_conv_1_1 9r 2
0adjust_bn_1 s 2
0normal_bn_1_1 s 2
?z t
?11 t 3
?13 t 4
?15 t 5
?17 t 5
0separable_conv_1_normal_left1_1 9s 5
oright1_1 9t 5
oleft2_1 9s 5
oright2_1 9t 5
oleft5_1 9t 5
hbn_normal_left1_1 s 5
rright1_1 s 5
rleft2_1 s 5
rright2_1 s 5
rleft5_1 s 5
?10 t 5
?12 t 5
?14 t 5
?16 t 5
?18 t 5
f2_normal_left1_1 9s 5
oright1_1 9t 5
oleft2_1 9s 5
oright2_1 9t 5
oleft5_1 9t 5
hbn_normal_left1_1 s 5
rright1_1 s 5
rleft2_1 s 5
rright2_1 s 5
0normal_left3_1 7f 30
b4_1 7f 32
7right4_1 7f 33
0separable_conv_2_bn_normal_left5_1 s 8
0normal_add_1_1 1p 8,7
b2_1 1p 7,6
b3_1 1p 6,37
b4_1 1p 6,5
b5_1 1p 5,38
7concat_1 9j 40,5,4,3,2,1
?19 t 46
?1a t 2
0adjust_conv_projection_2 9r 2
0normal_conv_1_2 9r 2
0adjust_bn_2 s 2
0normal_bn_1_2 s 2
?1b t
?1d t 3
?1f t 4
?1h t 5
?1j t 5
0separable_conv_1_normal_left1_2 9s 5
oright1_2 9t 5
oleft2_2 9s 5
oright2_2 9t 5
oleft5_2 9t 5
hbn_normal_left1_2 s 5
rright1_2 s 5
rleft2_2 s 5
rright2_2 s 5
rleft5_2 s 5
?1c t 5
?1e t 5
?1g t 5
?1i t 5
?1k t 5
f2_normal_left1_2 9s 5
oright1_2 9t 5
oleft2_2 9s 5
oright2_2 9t 5
oleft5_2 9t 5
hbn_normal_left1_2 s 5
rright1_2 s 5
rleft2_2 s 5
rright2_2 s 5
0normal_left3_2 7f 30
b4_2 7f 32
7right4_2 7f 33
0separable_conv_2_bn_normal_left5_2 s 8
0normal_add_1_2 1p 8,7
b2_2 1p 7,6
b3_2 1p 6,37
b4_2 1p 6,5
b5_2 1p 5,38
7concat_2 9j 40,5,4,3,2,1
?1l t 46
?1m t 2
0adjust_conv_projection_3 9r 2
0normal_conv_1_3 9r 2
0adjust_bn_3 s 2
0normal_bn_1_3 s 2
?1n t
?1p t 3
?1r t 4
?1t t 5
?1v t 5
0separable_conv_1_normal_left1_3 9s 5
oright1_3 9t 5
oleft2_3 9s 5
oright2_3 9t 5
oleft5_3 9t 5
hbn_normal_left1_3 s 5
rright1_3 s 5
rleft2_3 s 5
rright2_3 s 5
rleft5_3 s 5
?1o t 5
?1q t 5
?1s t 5
?1u t 5
?1w t 5
f2_normal_left1_3 9s 5
oright1_3 9t 5
oleft2_3 9s 5
oright2_3 9t 5
oleft5_3 9t 5
hbn_normal_left1_3 s 5
rright1_3 s 5
rleft2_3 s 5
rright2_3 s 5
0normal_left3_3 7f 30
b4_3 7f 32
7right4_3 7f 33
0separable_conv_2_bn_normal_left5_3 s 8
0normal_add_1_3 1p 8,7
b2_3 1p 7,6
b3_3 1p 6,37
b4_3 1p 6,5
b5_3 1p 5,38
7concat_3 9j 40,5,4,3,2,1
?1x t 46
?1y t 2
0adjust_conv_projection_4 9r 2
0normal_conv_1_4 9r 2
0adjust_bn_4 s 2
0normal_bn_1_4 s 2
?1z t
?21 t 3
?23 t 4
?25 t 5
?27 t 5
0separable_conv_1_normal_left1_4 9s 5
oright1_4 9t 5
oleft2_4 9s 5
oright2_4 9t 5
oleft5_4 9t 5
hbn_normal_left1_4 s 5
rright1_4 s 5
rleft2_4 s 5
rright2_4 s 5
rleft5_4 s 5
?20 t 5
?22 t 5
?24 t 5
?26 t 5
?28 t 5
f2_normal_left1_4 9s 5
oright1_4 9t 5
oleft2_4 9s 5
oright2_4 9t 5
oleft5_4 9t 5
hbn_normal_left1_4 s 5
rright1_4 s 5
rleft2_4 s 5
rright2_4 s 5
0normal_left3_4 7f 30
b4_4 7f 32
7right4_4 7f 33
0separable_conv_2_bn_normal_left5_4 s 8
0normal_add_1_4 1p 8,7
b2_4 1p 7,6
b3_4 1p 6,37
b4_4 1p 6,5
b5_4 1p 5,38
7concat_4 9j 40,5,4,3,2,1
?29 t 46
?2a t 2
0adjust_conv_projection_5 9r 2
0normal_conv_1_5 9r 2
0adjust_bn_5 s 2
0normal_bn_1_5 s 2
?2b t
?2d t 3
?2f t 4
?2h t 5
?2j t 5
0separable_conv_1_normal_left1_5 9s 5
oright1_5 9t 5
oleft2_5 9s 5
oright2_5 9t 5
oleft5_5 9t 5
hbn_normal_left1_5 s 5
rright1_5 s 5
rleft2_5 s 5
rright2_5 s 5
rleft5_5 s 5
?2c t 5
?2e t 5
?2g t 5
?2i t 5
?2k t 5
f2_normal_left1_5 9s 5
oright1_5 9t 5
oleft2_5 9s 5
oright2_5 9t 5
oleft5_5 9t 5
hbn_normal_left1_5 s 5
rright1_5 s 5
rleft2_5 s 5
rright2_5 s 5
0normal_left3_5 7f 30
b4_5 7f 32
7right4_5 7f 33
0separable_conv_2_bn_normal_left5_5 s 8
0normal_add_1_5 1p 8,7
b2_5 1p 7,6
b3_5 1p 6,37
b4_5 1p 6,5
b5_5 1p 5,38
7concat_5 9j 40,5,4,3,2,1
?2m t
?2l t 47
0reduction_conv_1_reduce_6 5k 2
0adjust_conv_projection_reduce_6 5k 2
0reduction_bn_1_reduce_6 s 2
0adjust_bn_reduce_6 s 2
?2n t 2
?2p t 2
0separable_conv_1_pad_reduction_left1_reduce_6 61 2
vright1_reduce_6 9u 2
hreduction_left1_reduce_6 9v 2
rright1_reduce_6 9w 2
hbn_reduction_left1_reduce_6 s 2
uright1_reduce_6 s 2
?2o t 2
?2q t 2
f2_reduction_left1_reduce_6 9x 2
rright1_reduce_6 9y 2
?2r t 13
hbn_reduction_left1_reduce_6 s 3
uright1_reduce_6 s 3
f1_pad_reduction_right2_reduce_6 9u 3
?2t t 17
0reduction_add_1_reduce_6 1p 4,3
0separable_conv_1_reduction_right2_reduce_6 9w 3
hpad_reduction_right3_reduce_6 61 3
?2v t 3
hbn_reduction_right2_reduce_6 s 3
hreduction_right3_reduce_6 9v 3
rleft4_reduce_6 9z 3
?2s t 3
hbn_reduction_right3_reduce_6 s 3
uleft4_reduce_6 s 3
0reduction_pad_1_reduce_6 4e 29
0separable_conv_2_reduction_right2_reduce_6 9y 4
?2u t 4
?2w t 4
0reduction_left2_reduce_6 v 4
0separable_conv_2_bn_reduction_right2_reduce_6 s 4
hreduction_right3_reduce_6 9x 4
rleft4_reduce_6 9z 4
0adjust_relu_1_7 t 87
0reduction_add_2_reduce_6 1p 5,4
aleft3_reduce_6 9h 10
0separable_conv_2_bn_reduction_right3_reduce_6 s 5
0reduction_left4_reduce_6 7f 22
0separable_conv_2_bn_reduction_left4_reduce_6 s 6
0reduction_right5_reduce_6 v 14
?2 4e 7
aadd3_reduce_6 1p 6,5
?2 1p 8,5
d4_reduce_6 1p 5,4
?2 9i 4
aconcat_reduce_6 9j 11,4,3,2
0adjust_avg_pool_1_7 9k 13
g2_7 9k 3
7conv_1_7 9r 2
c2_7 9r 2
?2x t 5
?2 9j 3,2
0normal_conv_1_7 5k 2
0adjust_bn_7 s 2
0normal_bn_1_7 s 2
?2y t
?30 t 3
?32 t 4
?34 t 5
?36 t 5
0separable_conv_1_normal_left1_7 9x 5
oright1_7 9z 5
oleft2_7 9x 5
oright2_7 9z 5
oleft5_7 9z 5
hbn_normal_left1_7 s 5
rright1_7 s 5
rleft2_7 s 5
rright2_7 s 5
rleft5_7 s 5
?2z t 5
?31 t 5
?33 t 5
?35 t 5
?37 t 5
f2_normal_left1_7 9x 5
oright1_7 9z 5
oleft2_7 9x 5
oright2_7 9z 5
oleft5_7 9z 5
hbn_normal_left1_7 s 5
rright1_7 s 5
rleft2_7 s 5
rright2_7 s 5
0normal_left3_7 7f 30
b4_7 7f 32
7right4_7 7f 33
0separable_conv_2_bn_normal_left5_7 s 8
0normal_add_1_7 1p 8,7
b2_7 1p 7,6
b3_7 1p 6,37
b4_7 1p 6,5
b5_7 1p 5,38
7concat_7 9j 40,5,4,3,2,1
?38 t 49
?39 t 2
0adjust_conv_projection_8 5k 2
0normal_conv_1_8 5k 2
0adjust_bn_8 s 2
0normal_bn_1_8 s 2
?3a t
?3c t 3
?3e t 4
?3g t 5
?3i t 5
0separable_conv_1_normal_left1_8 9x 5
oright1_8 9z 5
oleft2_8 9x 5
oright2_8 9z 5
oleft5_8 9z 5
hbn_normal_left1_8 s 5
rright1_8 s 5
rleft2_8 s 5
rright2_8 s 5
rleft5_8 s 5
?3b t 5
?3d t 5
?3f t 5
?3h t 5
?3j t 5
f2_normal_left1_8 9x 5
oright1_8 9z 5
oleft2_8 9x 5
oright2_8 9z 5
oleft5_8 9z 5
hbn_normal_left1_8 s 5
rright1_8 s 5
rleft2_8 s 5
rright2_8 s 5
0normal_left3_8 7f 30
b4_8 7f 32
7right4_8 7f 33
0separable_conv_2_bn_normal_left5_8 s 8
0normal_add_1_8 1p 8,7
b2_8 1p 7,6
b3_8 1p 6,37
b4_8 1p 6,5
b5_8 1p 5,38
7concat_8 9j 40,5,4,3,2,1
?3k t 46
?3l t 2
0adjust_conv_projection_9 5k 2
0normal_conv_1_9 5k 2
0adjust_bn_9 s 2
0normal_bn_1_9 s 2
?3m t
?3o t 3
?3q t 4
?3s t 5
?3u t 5
0separable_conv_1_normal_left1_9 9x 5
oright1_9 9z 5
oleft2_9 9x 5
oright2_9 9z 5
oleft5_9 9z 5
hbn_normal_left1_9 s 5
rright1_9 s 5
rleft2_9 s 5
rright2_9 s 5
rleft5_9 s 5
?3n t 5
?3p t 5
?3r t 5
?3t t 5
?3v t 5
f2_normal_left1_9 9x 5
oright1_9 9z 5
oleft2_9 9x 5
oright2_9 9z 5
oleft5_9 9z 5
hbn_normal_left1_9 s 5
rright1_9 s 5
rleft2_9 s 5
rright2_9 s 5
0normal_left3_9 7f 30
b4_9 7f 32
7right4_9 7f 33
0separable_conv_2_bn_normal_left5_9 s 8
0normal_add_1_9 1p 8,7
b2_9 1p 7,6
b3_9 1p 6,37
b4_9 1p 6,5
b5_9 1p 5,38
7concat_9 9j 40,5,4,3,2,1
?3w t 46
?3x t 2
0adjust_conv_projection_10 5k 2
0normal_conv_1_10 5k 2
0adjust_bn_10 s 2
0normal_bn_1_10 s 2
?3y t
?40 t 3
?42 t 4
?44 t 5
?46 t 5
0separable_conv_1_normal_left1_10 9x 5
oright1_10 9z 5
oleft2_10 9x 5
oright2_10 9z 5
oleft5_10 9z 5
hbn_normal_left1_10 s 5
rright1_10 s 5
rleft2_10 s 5
rright2_10 s 5
rleft5_10 s 5
?3z t 5
?41 t 5
?43 t 5
?45 t 5
?47 t 5
f2_normal_left1_10 9x 5
oright1_10 9z 5
oleft2_10 9x 5
oright2_10 9z 5
oleft5_10 9z 5
hbn_normal_left1_10 s 5
rright1_10 s 5
rleft2_10 s 5
rright2_10 s 5
0normal_left3_10 7f 30
b4_10 7f 32
7right4_10 7f 33
0separable_conv_2_bn_normal_left5_10 s 8
0normal_add_1_10 1p 8,7
b2_10 1p 7,6
b3_10 1p 6,37
b4_10 1p 6,5
b5_10 1p 5,38
7concat_10 9j 40,5,4,3,2,1
?48 t 46
?49 t 2
0adjust_conv_projection_11 5k 2
0normal_conv_1_11 5k 2
0adjust_bn_11 s 2
0normal_bn_1_11 s 2
?4a t
?4c t 3
?4e t 4
?4g t 5
?4i t 5
0separable_conv_1_normal_left1_11 9x 5
oright1_11 9z 5
oleft2_11 9x 5
oright2_11 9z 5
oleft5_11 9z 5
hbn_normal_left1_11 s 5
rright1_11 s 5
rleft2_11 s 5
rright2_11 s 5
rleft5_11 s 5
?4b t 5
?4d t 5
?4f t 5
?4h t 5
?4j t 5
f2_normal_left1_11 9x 5
oright1_11 9z 5
oleft2_11 9x 5
oright2_11 9z 5
oleft5_11 9z 5
hbn_normal_left1_11 s 5
rright1_11 s 5
rleft2_11 s 5
rright2_11 s 5
0normal_left3_11 7f 30
b4_11 7f 32
7right4_11 7f 33
0separable_conv_2_bn_normal_left5_11 s 8
0normal_add_1_11 1p 8,7
b2_11 1p 7,6
b3_11 1p 6,37
b4_11 1p 6,5
b5_11 1p 5,38
7concat_11 9j 40,5,4,3,2,1
?4k t 46
?4l t 2
0adjust_conv_projection_12 5k 2
0normal_conv_1_12 5k 2
0adjust_bn_12 s 2
0normal_bn_1_12 s 2
?4m t
?4o t 3
?4q t 4
?4s t 5
?4u t 5
0separable_conv_1_normal_left1_12 9x 5
oright1_12 9z 5
oleft2_12 9x 5
oright2_12 9z 5
oleft5_12 9z 5
hbn_normal_left1_12 s 5
rright1_12 s 5
rleft2_12 s 5
rright2_12 s 5
rleft5_12 s 5
?4n t 5
?4p t 5
?4r t 5
?4t t 5
?4v t 5
f2_normal_left1_12 9x 5
oright1_12 9z 5
oleft2_12 9x 5
oright2_12 9z 5
oleft5_12 9z 5
hbn_normal_left1_12 s 5
rright1_12 s 5
rleft2_12 s 5
rright2_12 s 5
0normal_left3_12 7f 30
b4_12 7f 32
7right4_12 7f 33
0separable_conv_2_bn_normal_left5_12 s 8
0normal_add_1_12 1p 8,7
b2_12 1p 7,6
b3_12 1p 6,37
b4_12 1p 6,5
b5_12 1p 5,38
7concat_12 9j 40,5,4,3,2,1
?4x t
?4w t 47
0reduction_conv_1_reduce_12 27 2
0adjust_conv_projection_reduce_12 27 2
0reduction_bn_1_reduce_12 s 2
0adjust_bn_reduce_12 s 2
?4y t 2
?50 t 2
0separable_conv_1_pad_reduction_left1_reduce_12 9b 2
vright1_reduce_12 q 2
hreduction_left1_reduce_12 a0 2
rright1_reduce_12 a1 2
hbn_reduction_left1_reduce_12 s 2
uright1_reduce_12 s 2
?4z t 2
?51 t 2
f2_reduction_left1_reduce_12 a2 2
rright1_reduce_12 a3 2
?52 t 13
hbn_reduction_left1_reduce_12 s 3
uright1_reduce_12 s 3
f1_pad_reduction_right2_reduce_12 q 3
?54 t 17
0reduction_add_1_reduce_12 1p 4,3
0separable_conv_1_reduction_right2_reduce_12 a1 3
hpad_reduction_right3_reduce_12 9b 3
?56 t 3
hbn_reduction_right2_reduce_12 s 3
hreduction_right3_reduce_12 a0 3
rleft4_reduce_12 a4 3
?53 t 3
hbn_reduction_right3_reduce_12 s 3
uleft4_reduce_12 s 3
0reduction_pad_1_reduce_12 u 29
0separable_conv_2_reduction_right2_reduce_12 a3 4
?55 t 4
?57 t 4
0reduction_left2_reduce_12 v 4
0separable_conv_2_bn_reduction_right2_reduce_12 s 4
hreduction_right3_reduce_12 a2 4
rleft4_reduce_12 a4 4
0adjust_relu_1_13 t 87
0reduction_add_2_reduce_12 1p 5,4
aleft3_reduce_12 9h 10
0separable_conv_2_bn_reduction_right3_reduce_12 s 5
0reduction_left4_reduce_12 7f 22
0separable_conv_2_bn_reduction_left4_reduce_12 s 6
0reduction_right5_reduce_12 v 14
?3 4e 7
aadd3_reduce_12 1p 6,5
?3 1p 8,5
d4_reduce_12 1p 5,4
?3 9i 4
aconcat_reduce_12 9j 11,4,3,2
0adjust_avg_pool_1_13 9k 13
g2_13 9k 3
7conv_1_13 5k 2
c2_13 5k 2
?58 t 5
?3 9j 3,2
0normal_conv_1_13 27 2
0adjust_bn_13 s 2
0normal_bn_1_13 s 2
?59 t
?5b t 3
?5d t 4
?5f t 5
?5h t 5
0separable_conv_1_normal_left1_13 a2 5
oright1_13 a4 5
oleft2_13 a2 5
oright2_13 a4 5
oleft5_13 a4 5
hbn_normal_left1_13 s 5
rright1_13 s 5
rleft2_13 s 5
rright2_13 s 5
rleft5_13 s 5
?5a t 5
?5c t 5
?5e t 5
?5g t 5
?5i t 5
f2_normal_left1_13 a2 5
oright1_13 a4 5
oleft2_13 a2 5
oright2_13 a4 5
oleft5_13 a4 5
hbn_normal_left1_13 s 5
rright1_13 s 5
rleft2_13 s 5
rright2_13 s 5
0normal_left3_13 7f 30
b4_13 7f 32
7right4_13 7f 33
0separable_conv_2_bn_normal_left5_13 s 8
0normal_add_1_13 1p 8,7
b2_13 1p 7,6
b3_13 1p 6,37
b4_13 1p 6,5
b5_13 1p 5,38
7concat_13 9j 40,5,4,3,2,1
?5j t 49
?5k t 2
0adjust_conv_projection_14 27 2
0normal_conv_1_14 27 2
0adjust_bn_14 s 2
0normal_bn_1_14 s 2
?5l t
?5n t 3
?5p t 4
?5r t 5
?5t t 5
0separable_conv_1_normal_left1_14 a2 5
oright1_14 a4 5
oleft2_14 a2 5
oright2_14 a4 5
oleft5_14 a4 5
hbn_normal_left1_14 s 5
rright1_14 s 5
rleft2_14 s 5
rright2_14 s 5
rleft5_14 s 5
?5m t 5
?5o t 5
?5q t 5
?5s t 5
?5u t 5
f2_normal_left1_14 a2 5
oright1_14 a4 5
oleft2_14 a2 5
oright2_14 a4 5
oleft5_14 a4 5
hbn_normal_left1_14 s 5
rright1_14 s 5
rleft2_14 s 5
rright2_14 s 5
0normal_left3_14 7f 30
b4_14 7f 32
7right4_14 7f 33
0separable_conv_2_bn_normal_left5_14 s 8
0normal_add_1_14 1p 8,7
b2_14 1p 7,6
b3_14 1p 6,37
b4_14 1p 6,5
b5_14 1p 5,38
7concat_14 9j 40,5,4,3,2,1
?5v t 46
?5w t 2
0adjust_conv_projection_15 27 2
0normal_conv_1_15 27 2
0adjust_bn_15 s 2
0normal_bn_1_15 s 2
?5x t
?5z t 3
?61 t 4
?63 t 5
?65 t 5
0separable_conv_1_normal_left1_15 a2 5
oright1_15 a4 5
oleft2_15 a2 5
oright2_15 a4 5
oleft5_15 a4 5
hbn_normal_left1_15 s 5
rright1_15 s 5
rleft2_15 s 5
rright2_15 s 5
rleft5_15 s 5
?5y t 5
?60 t 5
?62 t 5
?64 t 5
?66 t 5
f2_normal_left1_15 a2 5
oright1_15 a4 5
oleft2_15 a2 5
oright2_15 a4 5
oleft5_15 a4 5
hbn_normal_left1_15 s 5
rright1_15 s 5
rleft2_15 s 5
rright2_15 s 5
0normal_left3_15 7f 30
b4_15 7f 32
7right4_15 7f 33
0separable_conv_2_bn_normal_left5_15 s 8
0normal_add_1_15 1p 8,7
b2_15 1p 7,6
b3_15 1p 6,37
b4_15 1p 6,5
b5_15 1p 5,38
7concat_15 9j 40,5,4,3,2,1
?67 t 46
?68 t 2
0adjust_conv_projection_16 27 2
0normal_conv_1_16 27 2
0adjust_bn_16 s 2
0normal_bn_1_16 s 2
?69 t
?6b t 3
?6d t 4
?6f t 5
?6h t 5
0separable_conv_1_normal_left1_16 a2 5
oright1_16 a4 5
oleft2_16 a2 5
oright2_16 a4 5
oleft5_16 a4 5
hbn_normal_left1_16 s 5
rright1_16 s 5
rleft2_16 s 5
rright2_16 s 5
rleft5_16 s 5
?6a t 5
?6c t 5
?6e t 5
?6g t 5
?6i t 5
f2_normal_left1_16 a2 5
oright1_16 a4 5
oleft2_16 a2 5
oright2_16 a4 5
oleft5_16 a4 5
hbn_normal_left1_16 s 5
rright1_16 s 5
rleft2_16 s 5
rright2_16 s 5
0normal_left3_16 7f 30
b4_16 7f 32
7right4_16 7f 33
0separable_conv_2_bn_normal_left5_16 s 8
0normal_add_1_16 1p 8,7
b2_16 1p 7,6
b3_16 1p 6,37
b4_16 1p 6,5
b5_16 1p 5,38
7concat_16 9j 40,5,4,3,2,1
?6j t 46
?6k t 2
0adjust_conv_projection_17 27 2
0normal_conv_1_17 27 2
0adjust_bn_17 s 2
0normal_bn_1_17 s 2
?6l t
?6n t 3
?6p t 4
?6r t 5
?6t t 5
0separable_conv_1_normal_left1_17 a2 5
oright1_17 a4 5
oleft2_17 a2 5
oright2_17 a4 5
oleft5_17 a4 5
hbn_normal_left1_17 s 5
rright1_17 s 5
rleft2_17 s 5
rright2_17 s 5
rleft5_17 s 5
?6m t 5
?6o t 5
?6q t 5
?6s t 5
?6u t 5
f2_normal_left1_17 a2 5
oright1_17 a4 5
oleft2_17 a2 5
oright2_17 a4 5
oleft5_17 a4 5
hbn_normal_left1_17 s 5
rright1_17 s 5
rleft2_17 s 5
rright2_17 s 5
0normal_left3_17 7f 30
b4_17 7f 32
7right4_17 7f 33
0separable_conv_2_bn_normal_left5_17 s 8
0normal_add_1_17 1p 8,7
b2_17 1p 7,6
b3_17 1p 6,37
b4_17 1p 6,5
b5_17 1p 5,38
7concat_17 9j 40,5,4,3,2,1
?6v t 46
?6w t 2
0adjust_conv_projection_18 27 2
0normal_conv_1_18 27 2
0adjust_bn_18 s 2
0normal_bn_1_18 s 2
?6x t
?6z t 3
?71 t 4
?73 t 5
?75 t 5
0separable_conv_1_normal_left1_18 a2 5
oright1_18 a4 5
oleft2_18 a2 5
oright2_18 a4 5
oleft5_18 a4 5
hbn_normal_left1_18 s 5
rright1_18 s 5
rleft2_18 s 5
rright2_18 s 5
rleft5_18 s 5
?6y t 5
?70 t 5
?72 t 5
?74 t 5
?76 t 5
f2_normal_left1_18 a2 5
oright1_18 a4 5
oleft2_18 a2 5
oright2_18 a4 5
oleft5_18 a4 5
hbn_normal_left1_18 s 5
rright1_18 s 5
rleft2_18 s 5
rright2_18 s 5
0normal_left3_18 7f 30
b4_18 7f 32
7right4_18 7f 33
0separable_conv_2_bn_normal_left5_18 s 8
0normal_add_1_18 1p 8,7
b2_18 1p 7,6
b3_18 1p 6,37
b4_18 1p 6,5
b5_18 1p 5,38
7concat_18 9j 40,5,4,3,2,1
?77 t
?0 o
0predictions p
{"name":"ResNet101","model":"resnet101","namesSize":false,"module":"resnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet101"]],"size":224,"smallest":32,"anySize":true,"shared":345,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad q
6conv a5
6bn s
6relu t
0pool1_pad u
7ool v
0conv2_block1_1_conv a6
fbn s
frelu t
d2_conv a7
fbn s
frelu t
d0_conv a8 7
d3_conv a8 2
d0_bn s 2
d3_bn s 2
dadd 1p 2,1
dout t
b2_1_conv a6
fbn s
frelu t
d2_conv a7
fbn s
frelu t
d3_conv a8
fbn s
dadd 1p 9,1
dout t
b3_1_conv a6
fbn s
frelu t
d2_conv a7
fbn s
frelu t
d3_conv a8
fbn s
dadd 1p 9,1
dout t
43_block1_1_conv a9
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d0_conv ab 7
d3_conv ac 2
d0_bn s 2
d3_bn s 2
dadd 1p 2,1
dout t
b2_1_conv ad
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d3_conv ac
fbn s
dadd 1p 9,1
dout t
b3_1_conv ad
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d3_conv ac
fbn s
dadd 1p 9,1
dout t
b4_1_conv ad
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d3_conv ac
fbn s
dadd 1p 9,1
dout t
44_block1_1_conv ae
fbn s
frelu t
d2_conv af
fbn s
frelu t
d0_conv ag 7
d3_conv ah 2
d0_bn s 2
d3_bn s 2
dadd 1p 2,1
dout t
b2_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b3_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b4_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b5_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b6_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b7_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b8_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b9_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b10_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c1_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c2_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c3_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c4_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c5_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c6_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c7_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c8_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c9_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
b20_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c1_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c2_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c3_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
45_block1_1_conv ab
fbn s
frelu t
d2_conv ai
fbn s
frelu t
d0_conv aj 7
d3_conv ak 2
d0_bn s 2
d3_bn s 2
dadd 1p 2,1
dout t
b2_1_conv ac
fbn s
frelu t
d2_conv ai
fbn s
frelu t
d3_conv ak
fbn s
dadd 1p 9,1
dout t
b3_1_conv ac
fbn s
frelu t
d2_conv ai
fbn s
frelu t
d3_conv ak
fbn s
dadd 1p 9,1
dout t
0avg_pool o
0predictions p
{"name":"ResNet101V2","model":"resnet101v2","namesSize":false,"module":"resnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet101v2"]],"size":224,"smallest":32,"anySize":true,"shared":377,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad q
6conv a5
0pool1_pad u
7ool v
0conv2_block1_preact_bn s
krelu t
d1_conv al
fbn s
frelu t
d2_pad u
fconv am
fbn s
frelu t
d0_conv a8 8
d3_conv a8 2
dout 1p 2,1
b2_preact_bn s
krelu t
d1_conv al
fbn s
frelu t
d2_pad u
fconv am
fbn s
frelu t
d3_conv a8
dout 1p 11,1
b3_preact_bn s
krelu t
d1_conv al
fbn s
frelu t
d2_pad u
fconv an
fbn s
frelu t
?0 ao 10
d3_conv a8 2
dout 1p 2,1
43_block1_preact_bn s
krelu t
d1_conv w
fbn s
frelu t
d2_pad u
fconv ap
fbn s
frelu t
d0_conv ac 8
d3_conv ac 2
dout 1p 2,1
b2_preact_bn s
krelu t
d1_conv w
fbn s
frelu t
d2_pad u
fconv ap
fbn s
frelu t
d3_conv ac
dout 1p 11,1
b3_preact_bn s
krelu t
d1_conv w
fbn s
frelu t
d2_pad u
fconv ap
fbn s
frelu t
d3_conv ac
dout 1p 11,1
b4_preact_bn s
krelu t
d1_conv w
fbn s
frelu t
d2_pad u
fconv aq
fbn s
frelu t
?1 ao 10
d3_conv ac 2
dout 1p 2,1
44_block1_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv ar
fbn s
frelu t
d0_conv ah 8
d3_conv ah 2
dout 1p 2,1
b2_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv ar
fbn s
frelu t
d3_conv ah
dout 1p 11,1
b3_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv ar
fbn s
frelu t
d3_conv ah
dout 1p 11,1
b4_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv ar
fbn s
frelu t
d3_conv ah
dout 1p 11,1
b5_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv ar
fbn s
frelu t
d3_conv ah
dout 1p 11,1
b6_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv ar
fbn s
frelu t
d3_conv ah
dout 1p 11,1
b7_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv ar
fbn s
frelu t
d3_conv ah
dout 1p 11,1
b8_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv ar
fbn s
frelu t
d3_conv ah
dout 1p 11,1
b9_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv ar
fbn s
frelu t
d3_conv ah
dout 1p 11,1
b10_preact_bn s
lrelu t
e1_conv 10
gbn s
grelu t
e2_pad u
gconv ar
gbn s
grelu t
e3_conv ah
eout 1p 11,1
c1_preact_bn s
lrelu t
e1_conv 10
gbn s
grelu t
e2_pad u
gconv ar
gbn s
grelu t
e3_conv ah
eout 1p 11,1
c2_preact_bn s
lrelu t
e1_conv 10
gbn s
grelu t
e2_pad u
gconv ar
gbn s
grelu t
e3_conv ah
eout 1p 11,1
c3_preact_bn s
lrelu t
e1_conv 10
gbn s
grelu t
e2_pad u
gconv ar
gbn s
grelu t
e3_conv ah
eout 1p 11,1
c4_preact_bn s
lrelu t
e1_conv 10
gbn s
grelu t
e2_pad u
gconv ar
gbn s
grelu t
e3_conv ah
eout 1p 11,1
c5_preact_bn s
lrelu t
e1_conv 10
gbn s
grelu t
e2_pad u
gconv ar
gbn s
grelu t
e3_conv ah
eout 1p 11,1
c6_preact_bn s
lrelu t
e1_conv 10
gbn s
grelu t
e2_pad u
gconv ar
gbn s
grelu t
e3_conv ah
eout 1p 11,1
c7_preact_bn s
lrelu t
e1_conv 10
gbn s
grelu t
e2_pad u
gconv ar
gbn s
grelu t
e3_conv ah
eout 1p 11,1
c8_preact_bn s
lrelu t
e1_conv 10
gbn s
grelu t
e2_pad u
gconv ar
gbn s
grelu t
e3_conv ah
eout 1p 11,1
c9_preact_bn s
lrelu t
e1_conv 10
gbn s
grelu t
e2_pad u
gconv ar
gbn s
grelu t
e3_conv ah
eout 1p 11,1
b20_preact_bn s
lrelu t
e1_conv 10
gbn s
grelu t
e2_pad u
gconv ar
gbn s
grelu t
e3_conv ah
eout 1p 11,1
c1_preact_bn s
lrelu t
e1_conv 10
gbn s
grelu t
e2_pad u
gconv ar
gbn s
grelu t
e3_conv ah
eout 1p 11,1
c2_preact_bn s
lrelu t
e1_conv 10
gbn s
grelu t
e2_pad u
gconv ar
gbn s
grelu t
e3_conv ah
eout 1p 11,1
c3_preact_bn s
lrelu t
e1_conv 10
gbn s
grelu t
e2_pad u
gconv as
gbn s
grelu t
?2 ao 10
e3_conv ah 2
eout 1p 2,1
45_block1_preact_bn s
krelu t
d1_conv 11
fbn s
frelu t
d2_pad u
fconv at
fbn s
frelu t
d0_conv ak 8
d3_conv ak 2
dout 1p 2,1
b2_preact_bn s
krelu t
d1_conv 11
fbn s
frelu t
d2_pad u
fconv at
fbn s
frelu t
d3_conv ak
dout 1p 11,1
b3_preact_bn s
krelu t
d1_conv 11
fbn s
frelu t
d2_pad u
fconv at
fbn s
frelu t
d3_conv ak
dout 1p 11,1
0post_bn s
5relu t
0avg_pool o
0predictions p
{"name":"ResNet152","model":"resnet152","namesSize":false,"module":"resnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet152"]],"size":224,"smallest":32,"anySize":true,"shared":515,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad q
6conv a5
6bn s
6relu t
0pool1_pad u
7ool v
0conv2_block1_1_conv a6
fbn s
frelu t
d2_conv a7
fbn s
frelu t
d0_conv a8 7
d3_conv a8 2
d0_bn s 2
d3_bn s 2
dadd 1p 2,1
dout t
b2_1_conv a6
fbn s
frelu t
d2_conv a7
fbn s
frelu t
d3_conv a8
fbn s
dadd 1p 9,1
dout t
b3_1_conv a6
fbn s
frelu t
d2_conv a7
fbn s
frelu t
d3_conv a8
fbn s
dadd 1p 9,1
dout t
43_block1_1_conv a9
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d0_conv ab 7
d3_conv ac 2
d0_bn s 2
d3_bn s 2
dadd 1p 2,1
dout t
b2_1_conv ad
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d3_conv ac
fbn s
dadd 1p 9,1
dout t
b3_1_conv ad
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d3_conv ac
fbn s
dadd 1p 9,1
dout t
b4_1_conv ad
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d3_conv ac
fbn s
dadd 1p 9,1
dout t
b5_1_conv ad
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d3_conv ac
fbn s
dadd 1p 9,1
dout t
b6_1_conv ad
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d3_conv ac
fbn s
dadd 1p 9,1
dout t
b7_1_conv ad
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d3_conv ac
fbn s
dadd 1p 9,1
dout t
b8_1_conv ad
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d3_conv ac
fbn s
dadd 1p 9,1
dout t
44_block1_1_conv ae
fbn s
frelu t
d2_conv af
fbn s
frelu t
d0_conv ag 7
d3_conv ah 2
d0_bn s 2
d3_bn s 2
dadd 1p 2,1
dout t
b2_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b3_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b4_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b5_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b6_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b7_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b8_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b9_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b10_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c1_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c2_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c3_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c4_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c5_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c6_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c7_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c8_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c9_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
b20_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c1_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c2_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c3_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c4_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c5_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c6_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c7_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c8_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c9_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
b30_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c1_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c2_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c3_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c4_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c5_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
c6_1_conv a8
gbn s
grelu t
e2_conv af
gbn s
grelu t
e3_conv ah
gbn s
eadd 1p 9,1
eout t
45_block1_1_conv ab
fbn s
frelu t
d2_conv ai
fbn s
frelu t
d0_conv aj 7
d3_conv ak 2
d0_bn s 2
d3_bn s 2
dadd 1p 2,1
dout t
b2_1_conv ac
fbn s
frelu t
d2_conv ai
fbn s
frelu t
d3_conv ak
fbn s
dadd 1p 9,1
dout t
b3_1_conv ac
fbn s
frelu t
d2_conv ai
fbn s
frelu t
d3_conv ak
fbn s
dadd 1p 9,1
dout t
0avg_pool o
0predictions p
{"name":"ResNet50","model":"resnet50","namesSize":false,"module":"resnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet50"]],"size":224,"smallest":32,"anySize":true,"shared":175,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad q
6conv a5
6bn s
6relu t
0pool1_pad u
7ool v
0conv2_block1_1_conv a6
fbn s
frelu t
d2_conv a7
fbn s
frelu t
d0_conv a8 7
d3_conv a8 2
d0_bn s 2
d3_bn s 2
dadd 1p 2,1
dout t
b2_1_conv a6
fbn s
frelu t
d2_conv a7
fbn s
frelu t
d3_conv a8
fbn s
dadd 1p 9,1
dout t
b3_1_conv a6
fbn s
frelu t
d2_conv a7
fbn s
frelu t
d3_conv a8
fbn s
dadd 1p 9,1
dout t
43_block1_1_conv a9
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d0_conv ab 7
d3_conv ac 2
d0_bn s 2
d3_bn s 2
dadd 1p 2,1
dout t
b2_1_conv ad
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d3_conv ac
fbn s
dadd 1p 9,1
dout t
b3_1_conv ad
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d3_conv ac
fbn s
dadd 1p 9,1
dout t
b4_1_conv ad
fbn s
frelu t
d2_conv aa
fbn s
frelu t
d3_conv ac
fbn s
dadd 1p 9,1
dout t
44_block1_1_conv ae
fbn s
frelu t
d2_conv af
fbn s
frelu t
d0_conv ag 7
d3_conv ah 2
d0_bn s 2
d3_bn s 2
dadd 1p 2,1
dout t
b2_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b3_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b4_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b5_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
b6_1_conv a8
fbn s
frelu t
d2_conv af
fbn s
frelu t
d3_conv ah
fbn s
dadd 1p 9,1
dout t
45_block1_1_conv ab
fbn s
frelu t
d2_conv ai
fbn s
frelu t
d0_conv aj 7
d3_conv ak 2
d0_bn s 2
d3_bn s 2
dadd 1p 2,1
dout t
b2_1_conv ac
fbn s
frelu t
d2_conv ai
fbn s
frelu t
d3_conv ak
fbn s
dadd 1p 9,1
dout t
b3_1_conv ac
fbn s
frelu t
d2_conv ai
fbn s
frelu t
d3_conv ak
fbn s
dadd 1p 9,1
dout t
0avg_pool o
0predictions p
{"name":"ResNet50V2","model":"resnet50v2","namesSize":false,"module":"resnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet50v2"]],"size":224,"smallest":32,"anySize":true,"shared":190,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad q
6conv a5
0pool1_pad u
7ool v
0conv2_block1_preact_bn s
krelu t
d1_conv al
fbn s
frelu t
d2_pad u
fconv am
fbn s
frelu t
d0_conv a8 8
d3_conv a8 2
dout 1p 2,1
b2_preact_bn s
krelu t
d1_conv al
fbn s
frelu t
d2_pad u
fconv am
fbn s
frelu t
d3_conv a8
dout 1p 11,1
b3_preact_bn s
krelu t
d1_conv al
fbn s
frelu t
d2_pad u
fconv an
fbn s
frelu t
?0 ao 10
d3_conv a8 2
dout 1p 2,1
43_block1_preact_bn s
krelu t
d1_conv w
fbn s
frelu t
d2_pad u
fconv ap
fbn s
frelu t
d0_conv ac 8
d3_conv ac 2
dout 1p 2,1
b2_preact_bn s
krelu t
d1_conv w
fbn s
frelu t
d2_pad u
fconv ap
fbn s
frelu t
d3_conv ac
dout 1p 11,1
b3_preact_bn s
krelu t
d1_conv w
fbn s
frelu t
d2_pad u
fconv ap
fbn s
frelu t
d3_conv ac
dout 1p 11,1
b4_preact_bn s
krelu t
d1_conv w
fbn s
frelu t
d2_pad u
fconv aq
fbn s
frelu t
?1 ao 10
d3_conv ac 2
dout 1p 2,1
44_block1_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv ar
fbn s
frelu t
d0_conv ah 8
d3_conv ah 2
dout 1p 2,1
b2_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv ar
fbn s
frelu t
d3_conv ah
dout 1p 11,1
b3_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv ar
fbn s
frelu t
d3_conv ah
dout 1p 11,1
b4_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv ar
fbn s
frelu t
d3_conv ah
dout 1p 11,1
b5_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv ar
fbn s
frelu t
d3_conv ah
dout 1p 11,1
b6_preact_bn s
krelu t
d1_conv 10
fbn s
frelu t
d2_pad u
fconv as
fbn s
frelu t
?2 ao 10
d3_conv ah 2
dout 1p 2,1
45_block1_preact_bn s
krelu t
d1_conv 11
fbn s
frelu t
d2_pad u
fconv at
fbn s
frelu t
d0_conv ak 8
d3_conv ak 2
dout 1p 2,1
b2_preact_bn s
krelu t
d1_conv 11
fbn s
frelu t
d2_pad u
fconv at
fbn s
frelu t
d3_conv ak
dout 1p 11,1
b3_preact_bn s
krelu t
d1_conv 11
fbn s
frelu t
d2_pad u
fconv at
fbn s
frelu t
d3_conv ak
dout 1p 11,1
0post_bn s
5relu t
0avg_pool o
0predictions p
{"name":"VGG16","model":"vgg16","namesSize":false,"module":"vgg16","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","vgg16"]],"size":224,"smallest":32,"anySize":true,"shared":19,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0block1_conv1 au
b2 au
7pool av
52_conv1 aw
b2 aw
7pool av
53_conv1 ax
b2 ax
b3 ax
7pool av
54_conv1 ay
b2 ay
b3 ay
7pool av
55_conv1 ay
b2 ay
b3 ay
7pool av
?0 90
0fc1 az
22 az
0predictions p
{"name":"VGG19","model":"vgg19","namesSize":false,"module":"vgg19","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","vgg19"]],"size":224,"smallest":32,"anySize":true,"shared":22,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0block1_conv1 au
b2 au
7pool av
52_conv1 aw
b2 aw
7pool av
53_conv1 ax
b2 ax
b3 ax
b4 ax
7pool av
54_conv1 ay
b2 ay
b3 ay
b4 ay
7pool av
55_conv1 ay
b2 ay
b3 ay
b4 ay
7pool av
?0 90
0fc1 az
22 az
0predictions p
{"name":"Xception","model":"xception","namesSize":false,"module":"xception","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","xception"]],"size":299,"smallest":71,"anySize":true,"shared":132,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0block1_conv1 16
c_bn s
dact t
b2 am
c_bn s
dact t
52_sepconv1 b0
f_bn s
e2_act t
f b0
f_bn s
?0 b1 6
7pool b2 2
?0 s 2
?0 1p 2,1
53_sepconv1_act t
f b3
f_bn s
e2_act t
f b3
f_bn s
?1 b4 7
7pool b2 2
?1 s 2
?1 1p 2,1
54_sepconv1_act t
f b5
f_bn s
e2_act t
f b5
f_bn s
?2 b6 7
7pool b2 2
?2 s 2
?2 1p 2,1
55_sepconv1_act t
f b5
f_bn s
e2_act t
f b5
f_bn s
e3_act t
f b5
f_bn s
?3 1p 1,10
56_sepconv1_act t
f b5
f_bn s
e2_act t
f b5
f_bn s
e3_act t
f b5
f_bn s
?4 1p 1,10
57_sepconv1_act t
f b5
f_bn s
e2_act t
f b5
f_bn s
e3_act t
f b5
f_bn s
?5 1p 1,10
58_sepconv1_act t
f b5
f_bn s
e2_act t
f b5
f_bn s
e3_act t
f b5
f_bn s
?6 1p 1,10
59_sepconv1_act t
f b5
f_bn s
e2_act t
f b5
f_bn s
e3_act t
f b5
f_bn s
?7 1p 1,10
510_sepconv1_act t
g b5
g_bn s
f2_act t
g b5
g_bn s
f3_act t
g b5
g_bn s
?8 1p 1,10
61_sepconv1_act t
g b5
g_bn s
f2_act t
g b5
g_bn s
f3_act t
g b5
g_bn s
?9 1p 1,10
62_sepconv1_act t
g b5
g_bn s
f2_act t
g b5
g_bn s
f3_act t
g b5
g_bn s
?a 1p 1,10
63_sepconv1_act t
g b5
g_bn s
f2_act t
g b7
g_bn s
?3 b8 7
8pool b2 2
?3 s 2
?b 1p 2,1
64_sepconv1 b9
g_bn s
hact t
f2 ba
g_bn s
hact t
0avg_pool o
0predictions p
`;
